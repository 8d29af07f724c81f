package dev.retort.stories;

/** The sources of the first day. */
final class Cliente {
    static final String FIRST = """
            package com.acme.clientes;

            import jakarta.persistence.Entity;
            import jakarta.persistence.GeneratedValue;
            import jakarta.persistence.GenerationType;
            import jakarta.persistence.Id;

            @Entity
            public class Cliente {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                private Long id;

                private String nome;
                private int idade;
            }
            """;

    static final String WITH_EMAIL =
            FIRST.replace("    private int idade;\n", "    private int idade;\n    private String email;\n");

    /** An application that upgrades at its start and tells how many statements that took. */
    static final String START = """
            package com.acme.clientes;

            import com.acme.clientes.migrations.Migrations;
            import dev.retort.runtime.MigrationResult;
            import dev.retort.runtime.Retort;
            import java.lang.reflect.InvocationHandler;
            import java.lang.reflect.InvocationTargetException;
            import java.lang.reflect.Proxy;
            import java.sql.Connection;
            import java.sql.DriverManager;
            import java.sql.PreparedStatement;
            import java.sql.Statement;
            import javax.sql.DataSource;

            public class Start {
                static int statements;

                public static void main(String[] args) {
                    DataSource dataSource = proxy(DataSource.class, (self, method, given) ->
                            watched(DriverManager.getConnection(args[0], args[1], args[2])));
                    MigrationResult result = Retort.of(dataSource, new Migrations()).upgrade();
                    System.out.println("applied " + result.revisions().size());
                    System.out.println("statements " + statements);
                }

                private static Connection watched(Connection connection) {
                    return proxy(Connection.class, (self, method, given) -> {
                        Object result = call(connection, method, given);
                        if (result instanceof PreparedStatement statement) {
                            return counted(PreparedStatement.class, statement, "" + given[0]);
                        }
                        return result instanceof Statement statement
                                ? counted(Statement.class, statement, "")
                                : result;
                    });
                }

                private static <T extends Statement> T counted(Class<T> type, T statement, String sql) {
                    return proxy(type, (self, method, given) -> {
                        if (method.getName().startsWith("execute")) {
                            statements++;
                            System.out.println("> " + (given == null ? sql : given[0]));
                        }
                        return call(statement, method, given);
                    });
                }

                private static Object call(Object target, java.lang.reflect.Method method, Object[] given)
                        throws Throwable {
                    try {
                        return method.invoke(target, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }

                private static <T> T proxy(Class<T> type, InvocationHandler handler) {
                    return type.cast(Proxy.newProxyInstance(Start.class.getClassLoader(), new Class<?>[] {type}, handler));
                }
            }
            """;

    private Cliente() {}
}
