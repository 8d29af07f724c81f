package dev.retort.runtime.support;

import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.Registry;
import dev.retort.runtime.Retort;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;

/** An application on H2 that upgrades at its start, where there is nothing to do. */
public final class StartsUp {
    private StartsUp() {}

    /**
     * @param arguments URL, user and password
     */
    public static void main(String[] arguments) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL(arguments[0]);
        dataSource.setUser(arguments[1]);
        dataSource.setPassword(arguments[2]);
        System.out.println(Retort.of(dataSource, new Heads()).upgrade());
    }

    /** A registry that is asked for its heads only. */
    private static final class Heads implements Registry {
        @Override
        public String set() {
            return "default";
        }

        @Override
        public List<String> heads() {
            return List.of("ab");
        }

        @Override
        public List<RegisteredRevision> revisions() {
            throw new IllegalStateException("the revisions were asked for");
        }
    }
}
