package dev.retort.runtime.dialect.standard;

import dev.retort.runtime.dialect.ColumnShape;
import dev.retort.runtime.dialect.Dialect;
import dev.retort.runtime.dialect.IndexShape;
import dev.retort.runtime.dialect.Probe;
import dev.retort.runtime.dialect.SequenceShape;
import dev.retort.runtime.dialect.TableShape;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Probes that tell by shape whether a statement was run. */
public final class Probes {
    private final Dialect dialect;

    public Probes(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Tells by a query whose first value is true once the statement was run. */
    public static Probe query(String query) {
        return new QueryProbe(query);
    }

    /** A table came. */
    public Probe tableCreated(Table table) {
        return new ShapeProbe(List.of(tableIs(table)), List.of(noTable(table.name())));
    }

    /** A table went. */
    public Probe tableDropped(ObjectName table) {
        return new ShapeProbe(List.of(noTable(table)), List.of(anyTable(table)));
    }

    /** A table has another name. */
    public Probe tableRenamed(ObjectName from, ObjectName to) {
        return new ShapeProbe(List.of(noTable(from), anyTable(to)), List.of(anyTable(from), noTable(to)));
    }

    /**
     * A column came.
     *
     * @param after the table with the column
     */
    public Probe columnAdded(Table after, String column) {
        return new ShapeProbe(
                List.of(columnIs(after, column)), List.of(anyTable(after.name()), noColumn(after.name(), column)));
    }

    /** A column went. */
    public Probe columnDropped(ObjectName table, String column) {
        return new ShapeProbe(List.of(anyTable(table), noColumn(table, column)), List.of(anyColumn(table, column)));
    }

    /** A column has another name. */
    public Probe columnRenamed(ObjectName table, String from, String to) {
        return new ShapeProbe(
                List.of(noColumn(table, from), anyColumn(table, to)),
                List.of(anyColumn(table, from), noColumn(table, to)));
    }

    /**
     * A column is another one by the same name, in a way that must not be done twice. Where the catalog
     * shows no difference it cannot be told.
     */
    public Probe columnChanged(Table before, Table after, String column) {
        ColumnShape old = Objects.requireNonNull(expected(before).columns().get(stored(column)));
        ColumnShape changed = Objects.requireNonNull(expected(after).columns().get(stored(column)));
        boolean visible = old.type() != null && changed.type() != null && !old.equals(changed);
        return visible
                ? new ShapeProbe(List.of(columnIs(after, column)), List.of(columnIs(before, column)))
                : Probe.UNKNOWN;
    }

    /**
     * A column is another one by the same name, in a way that may be done twice, but should not be where the catalog
     * tells that it was done: it may take long.
     */
    public Probe columnAltered(Table before, Table after, String column) {
        return columnChanged(before, after, column) == Probe.UNKNOWN
                ? Probe.REPEATABLE
                : new ShapeProbe(List.of(columnIs(after, column)), List.of(anyTable(after.name())));
    }

    /** A key, unique constraint, foreign key or check came. */
    public Probe constraintAdded(ObjectName table, String name) {
        return new ShapeProbe(
                List.of(constraint(table, name, true)), List.of(anyTable(table), constraint(table, name, false)));
    }

    /** A key, unique constraint, foreign key or check went. */
    public Probe constraintDropped(ObjectName table, String name) {
        return new ShapeProbe(
                List.of(anyTable(table), constraint(table, name, false)), List.of(constraint(table, name, true)));
    }

    /** A key, unique constraint, foreign key or check has another name. */
    public Probe constraintRenamed(ObjectName table, String from, String to) {
        return new ShapeProbe(
                List.of(constraint(table, from, false), constraint(table, to, true)),
                List.of(constraint(table, from, true), constraint(table, to, false)));
    }

    /** An index came. */
    public Probe indexCreated(ObjectName table, Index index) {
        List<String> columns = index.parts().stream().map(part -> indexed(part)).toList();
        IndexShape shape = new IndexShape(columns, index.unique(), true);
        return new ShapeProbe(
                List.of(index(table, index.name(), shape)), List.of(anyTable(table), noIndex(table, index.name())));
    }

    /** An index went. */
    public Probe indexDropped(ObjectName table, String name) {
        return new ShapeProbe(List.of(anyTable(table), noIndex(table, name)), List.of(index(table, name, null)));
    }

    /** An index has another name. */
    public Probe indexRenamed(ObjectName table, String from, String to) {
        return new ShapeProbe(
                List.of(noIndex(table, from), index(table, to, null)),
                List.of(index(table, from, null), noIndex(table, to)));
    }

    /** A sequence came. */
    public Probe sequenceCreated(Sequence sequence) {
        ObjectName name = sequence.name();
        SequenceShape shape = new SequenceShape(sequence.start(), sequence.increment());
        return new ShapeProbe(List.of(sequence(name, shape)), List.of(noSequence(name)));
    }

    /** A sequence has other properties, of which the catalog shows the start and the increment. */
    public Probe sequenceAltered(Sequence before, Sequence after) {
        ObjectName name = after.name();
        SequenceShape old = new SequenceShape(before.start(), before.increment());
        SequenceShape changed = new SequenceShape(after.start(), after.increment());
        return old.equals(changed)
                ? Probe.REPEATABLE
                : new ShapeProbe(List.of(sequence(name, changed)), List.of(sequence(name, old)));
    }

    /** A sequence went. */
    public Probe sequenceDropped(ObjectName name) {
        return new ShapeProbe(List.of(noSequence(name)), List.of(sequence(name, null)));
    }

    /** A sequence has another name. */
    public Probe sequenceRenamed(ObjectName from, ObjectName to) {
        return new ShapeProbe(
                List.of(noSequence(from), sequence(to, null)), List.of(sequence(from, null), noSequence(to)));
    }

    /** A database schema came. */
    public Probe namespaceCreated(String name) {
        return new ShapeProbe(List.of(namespace(name, true)), List.of(namespace(name, false)));
    }

    /** A database schema went. */
    public Probe namespaceDropped(String name) {
        return new ShapeProbe(List.of(namespace(name, false)), List.of(namespace(name, true)));
    }

    private TableShape expected(Table table) {
        return dialect.catalog().expected(table);
    }

    private String stored(String name) {
        return dialect.identifiers().stored(name);
    }

    private String indexed(IndexPart part) {
        return part.expression() ? "" : stored(part.text());
    }

    private static Fact anyTable(ObjectName name) {
        return new Fact.HasTable(name, true);
    }

    private static Fact noTable(ObjectName name) {
        return new Fact.HasTable(name, false);
    }

    private Fact tableIs(Table table) {
        return new Fact.TableIs(table.name(), expected(table).columns());
    }

    private Fact columnIs(Table table, String column) {
        String stored = stored(column);
        ColumnShape shape = Objects.requireNonNull(expected(table).columns().get(stored));
        return new Fact.ColumnIs(table.name(), stored, shape);
    }

    private Fact anyColumn(ObjectName table, String column) {
        return new Fact.HasColumn(table, stored(column), true);
    }

    private Fact noColumn(ObjectName table, String column) {
        return new Fact.HasColumn(table, stored(column), false);
    }

    private Fact constraint(ObjectName table, String name, boolean present) {
        return new Fact.HasConstraint(table, stored(name), present);
    }

    private Fact index(ObjectName table, String name, @Nullable IndexShape expected) {
        return new Fact.HasIndex(table, stored(name), true, expected);
    }

    private Fact noIndex(ObjectName table, String name) {
        return new Fact.HasIndex(table, stored(name), false, null);
    }

    private static Fact sequence(ObjectName name, @Nullable SequenceShape expected) {
        return new Fact.HasSequence(name, true, expected);
    }

    private static Fact noSequence(ObjectName name) {
        return new Fact.HasSequence(name, false, null);
    }

    private static Fact namespace(String name, boolean present) {
        return new Fact.HasNamespace(name, present);
    }
}
