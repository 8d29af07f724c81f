package dev.retort.schema;

import dev.retort.schema.type.ColumnType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type what it holds
 * @param nullable whether a row may have no value here
 * @param defaultValue the value of rows inserted without one, or {@code null} for none
 * @param identity how the database counts its values, or {@code null} if it does not
 * @param generated how the database computes it, or {@code null} if it does not
 * @param collation the collation's name, or {@code null} for the database's own
 * @param comment what it is for, or {@code null}
 */
public record Column(
        String name,
        ColumnType type,
        boolean nullable,
        @Nullable DefaultValue defaultValue,
        @Nullable Identity identity,
        @Nullable Generated generated,
        @Nullable String collation,
        @Nullable String comment)
        implements TableElement {

    public Column {
        Names.requireValid("column name", name);
        Objects.requireNonNull(type, "type");
        if (identity != null && (defaultValue != null || generated != null)) {
            throw new SchemaException("column '" + name + "' is an identity and cannot have another source of values");
        }
        if (generated != null && defaultValue != null) {
            throw new SchemaException("column '" + name + "' is generated and cannot have a default");
        }
        if (comment != null) {
            comment = comment.replace("\r\n", "\n");
            comment = comment.isEmpty() ? null : comment;
        }
    }

    /** A nullable column with nothing but a type. */
    public static Column column(String name, ColumnType type) {
        return new Column(name, type, true, null, null, null, null, null);
    }

    /** The same column under another name. */
    public Column withName(String newName) {
        return new Column(newName, type, nullable, defaultValue, identity, generated, collation, comment);
    }

    /** The same column with another type. */
    public Column withType(ColumnType newType) {
        return new Column(name, newType, nullable, defaultValue, identity, generated, collation, comment);
    }

    /** The same column, nullable or not. */
    public Column withNullable(boolean newNullable) {
        return new Column(name, type, newNullable, defaultValue, identity, generated, collation, comment);
    }

    /** The same column with a value required in each row. */
    public Column notNull() {
        return withNullable(false);
    }

    /** The same column with another default, {@code null} for none. */
    public Column withDefault(@Nullable DefaultValue newDefault) {
        return new Column(name, type, nullable, newDefault, identity, generated, collation, comment);
    }

    /**
     * The same column with a constant default.
     *
     * @param value as for {@link Literal#of(Object)}
     */
    public Column defaultValue(@Nullable Object value) {
        return withDefault(new DefaultValue.Constant(Literal.of(value)));
    }

    /** The same column with an SQL expression as its default. */
    public Column defaultExpression(String sql) {
        return withDefault(new DefaultValue.Expression(sql));
    }

    /** The same column with other identity, {@code null} for none. */
    public Column withIdentity(@Nullable Identity newIdentity) {
        return new Column(name, type, nullable, defaultValue, newIdentity, generated, collation, comment);
    }

    /** The same column, required, with its values counted up from 1 by the database. */
    public Column asIdentity() {
        return notNull().withIdentity(Identity.BY_DEFAULT);
    }

    /** The same column with its values counted as said by the database; it is required only if that is said too. */
    public Column asIdentity(boolean always, long start, long increment) {
        return withIdentity(new Identity(always, start, increment));
    }

    /** The same column with another generation, {@code null} for none. */
    public Column withGenerated(@Nullable Generated newGenerated) {
        return new Column(name, type, nullable, defaultValue, identity, newGenerated, collation, comment);
    }

    /** The same column, computed by the database from the row and stored with it. */
    public Column generatedAs(String expression) {
        return withGenerated(new Generated(expression, true));
    }

    /** The same column, computed by the database from the row whenever it is read. */
    public Column generatedVirtuallyAs(String expression) {
        return withGenerated(new Generated(expression, false));
    }

    /** The same column with another collation, {@code null} for the database's own. */
    public Column withCollation(@Nullable String newCollation) {
        return new Column(name, type, nullable, defaultValue, identity, generated, newCollation, comment);
    }

    /** The same column with another comment, {@code null} for none. */
    public Column withComment(@Nullable String newComment) {
        return new Column(name, type, nullable, defaultValue, identity, generated, collation, newComment);
    }

    /** Whether an insert must give a value: required, and nothing else provides one. */
    public boolean requiresValue() {
        return !nullable && defaultValue == null && identity == null && generated == null;
    }
}
