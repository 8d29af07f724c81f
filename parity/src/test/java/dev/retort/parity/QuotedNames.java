package dev.retort.parity;

import java.util.Locale;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.jspecify.annotations.Nullable;

/** Physical names as they would be, but quoted where the database has the word for itself. */
final class QuotedNames {

    private QuotedNames() {}

    private static @Nullable Identifier quoted(@Nullable Identifier name, JdbcEnvironment context) {
        return name != null
                        && context.getDialect()
                                .getKeywords()
                                .contains(name.getText().toLowerCase(Locale.ROOT))
                ? Identifier.toIdentifier(name.getText(), true)
                : name;
    }

    /** As the model spells them. */
    public static final class AsSpelled extends PhysicalNamingStrategyStandardImpl {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Identifier toPhysicalTableName(Identifier name, JdbcEnvironment context) {
            return quoted(super.toPhysicalTableName(name, context), context);
        }

        @Override
        public @Nullable Identifier toPhysicalColumnName(Identifier name, JdbcEnvironment context) {
            return quoted(super.toPhysicalColumnName(name, context), context);
        }
    }

    /** In lower case, with underscores between words. */
    public static final class SnakeCase extends PhysicalNamingStrategySnakeCaseImpl {

        @Override
        public @Nullable Identifier toPhysicalTableName(Identifier name, JdbcEnvironment context) {
            return quoted(super.toPhysicalTableName(name, context), context);
        }

        @Override
        public @Nullable Identifier toPhysicalColumnName(Identifier name, JdbcEnvironment context) {
            return quoted(super.toPhysicalColumnName(name, context), context);
        }
    }
}
