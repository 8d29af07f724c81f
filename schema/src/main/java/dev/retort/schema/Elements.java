package dev.retort.schema;

import dev.retort.schema.type.ColumnType;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The parts of a table, for static import in revisions: {@code column("email", varchar(255))},
 * {@code primaryKey("pk_customers", "id")}.
 */
public final class Elements {
    private Elements() {}

    /** A nullable column; see {@link Column}'s methods for the rest. */
    public static Column column(String name, ColumnType type) {
        return Column.column(name, type);
    }

    /** A primary key over columns. */
    public static PrimaryKey primaryKey(String name, String... columns) {
        return new PrimaryKey(name, List.of(columns));
    }

    /** A unique constraint over columns. */
    public static UniqueConstraint unique(String name, String... columns) {
        return new UniqueConstraint(name, List.of(columns));
    }

    /** Begins a foreign key over columns; {@link ForeignKey.Begun#references} ends it. */
    public static ForeignKey.Begun foreignKey(String name, String... columns) {
        return ForeignKey.foreignKey(name, columns);
    }

    /** A check that an SQL condition holds for each row. */
    public static CheckConstraint check(String name, String sql) {
        return new CheckConstraint(name, new Condition.Sql(sql));
    }

    /** A check that a column holds one of some values, each as for {@link Literal#of}. */
    public static CheckConstraint checkOneOf(String name, String column, Object... values) {
        List<Literal> literals = Stream.of(values).map(Literal::of).toList();
        return new CheckConstraint(name, new Condition.OneOf(column, literals));
    }

    /** A check that a column's value lies between two bounds, both included, each as for {@link Literal#of}. */
    public static CheckConstraint checkBetween(String name, String column, Object from, Object to) {
        return new CheckConstraint(name, new Condition.Between(column, Literal.of(from), Literal.of(to)));
    }

    /** A plain index over columns. */
    public static Index index(String name, String... columns) {
        return Index.index(name, columns);
    }

    /** A plain index over parts: {@code col("name").desc()}, {@code expr("lower(name)")}. */
    public static Index index(String name, IndexPart... parts) {
        return Index.index(name, parts);
    }

    /** A column as a part of an index. */
    public static IndexPart col(String name) {
        return IndexPart.column(name);
    }

    /** An SQL expression as a part of an index. */
    public static IndexPart expr(String sql) {
        return IndexPart.expression(sql);
    }

    /** A number with more digits than Java's own hold. */
    public static Literal number(String digits) {
        return new Literal.Number(new BigDecimal(digits));
    }

    /** A sequence from 1 by 1; see {@link Sequence}'s methods for the rest. */
    public static Sequence sequence(String name) {
        return Sequence.sequence(name);
    }

    /** What the table is for. */
    public static TableOption tableComment(String text) {
        return new TableOption.Comment(text);
    }

    /** Text appended to the database's {@code create table}, verbatim. */
    public static TableOption tableOptions(String sql) {
        return new TableOption.Options(sql);
    }
}
