package dev.retort.schema.operation;

import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.Literal;
import dev.retort.schema.type.ColumnType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One facet of a column that {@link Operation.AlterColumn} changes. */
public sealed interface ColumnChange {

    /** The column with this change made. */
    Column applyTo(Column column);

    /** Calls the visitor's method for this kind of change. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Another type.
     *
     * @param type the new type
     * @param using the SQL expression, over the old row, that gives the new value; {@code null} for a
     *     plain cast
     */
    record Type(ColumnType type, @Nullable String using) implements ColumnChange {
        public Type {
            Objects.requireNonNull(type, "type");
        }

        /** The same change with an expression, over the old row, that gives the new value. */
        public Type using(String sql) {
            return new Type(type, sql);
        }

        @Override
        public Column applyTo(Column column) {
            return column.withType(type);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.type(this);
        }
    }

    /** A value becomes required, or no longer is. */
    record Nullability(boolean nullable) implements ColumnChange {
        @Override
        public Column applyTo(Column column) {
            return column.withNullable(nullable);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nullability(this);
        }
    }

    /** Another default, {@code null} for none. */
    record Default(@Nullable DefaultValue value) implements ColumnChange {
        @Override
        public Column applyTo(Column column) {
            return column.withDefault(value);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.defaultValue(this);
        }
    }

    /** Another identity, {@code null} for none. */
    record IdentityChange(@Nullable Identity identity) implements ColumnChange {
        @Override
        public Column applyTo(Column column) {
            return column.withIdentity(identity);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.identity(this);
        }
    }

    /** Another way of computing the column, {@code null} for none. */
    record Generation(@Nullable Generated generated) implements ColumnChange {
        @Override
        public Column applyTo(Column column) {
            return column.withGenerated(generated);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.generation(this);
        }
    }

    /** Another collation, {@code null} for the database's own. */
    record Collation(@Nullable String collation) implements ColumnChange {
        @Override
        public Column applyTo(Column column) {
            return column.withCollation(collation);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.collation(this);
        }
    }

    /** Another type; {@link Type#using} says how values are converted where a plain cast does not do. */
    static Type type(ColumnType type) {
        return new Type(type, null);
    }

    /** A value becomes required. */
    static ColumnChange notNull() {
        return new Nullability(false);
    }

    /** A value is no longer required. */
    static ColumnChange nullable() {
        return new Nullability(true);
    }

    /** Another constant default, as for {@link Literal#of}. */
    static ColumnChange defaultValue(@Nullable Object value) {
        return new Default(new DefaultValue.Constant(Literal.of(value)));
    }

    /** Another default, an SQL expression. */
    static ColumnChange defaultExpression(String sql) {
        return new Default(new DefaultValue.Expression(sql));
    }

    /** No default any more. */
    static ColumnChange noDefault() {
        return new Default(null);
    }

    /** The database counts the values up from now on. */
    static ColumnChange identity() {
        return new IdentityChange(Identity.BY_DEFAULT);
    }

    /** The database counts the values as said from now on. */
    static ColumnChange identity(boolean always, long start, long increment) {
        return new IdentityChange(new Identity(always, start, increment));
    }

    /** The database counts the values no longer. */
    static ColumnChange noIdentity() {
        return new IdentityChange(null);
    }

    /** The database computes the column from the row and stores it. */
    static ColumnChange generatedAs(String expression) {
        return new Generation(new Generated(expression, true));
    }

    /** The database computes the column from the row whenever it is read. */
    static ColumnChange generatedVirtuallyAs(String expression) {
        return new Generation(new Generated(expression, false));
    }

    /** The database computes the column no longer. */
    static ColumnChange notGenerated() {
        return new Generation(null);
    }

    /** Another collation. */
    static ColumnChange collation(String name) {
        return new Collation(name);
    }

    /** The database's own collation. */
    static ColumnChange noCollation() {
        return new Collation(null);
    }

    /** One method a kind of change. */
    interface Visitor<R> {
        R type(Type change);

        R nullability(Nullability change);

        R defaultValue(Default change);

        R identity(IdentityChange change);

        R generation(Generation change);

        R collation(Collation change);
    }
}
