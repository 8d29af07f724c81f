package dev.retort.runtime.dialect.standard;

import dev.retort.runtime.dialect.CatalogReader;
import dev.retort.runtime.dialect.ColumnShape;
import dev.retort.runtime.dialect.ConstraintShape;
import dev.retort.runtime.dialect.ConstraintShape.Kind;
import dev.retort.runtime.dialect.Identifiers;
import dev.retort.runtime.dialect.IndexShape;
import dev.retort.runtime.dialect.TableShape;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Literal;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the readers of catalogs have in common: what they expect to find. */
public abstract class StandardCatalog implements CatalogReader {
    protected final Identifiers identifiers;
    private final StandardTypes types;

    protected StandardCatalog(Identifiers identifiers, StandardTypes types) {
        this.identifiers = identifiers;
        this.types = types;
    }

    @Override
    public final TableShape expected(Table table) {
        return new TableShape(columns(table), constraints(table), indexes(table));
    }

    private SortedMap<String, ColumnShape> columns(Table table) {
        SortedMap<String, ColumnShape> columns = new TreeMap<>();
        for (Column column : table.columns()) {
            boolean required = !column.nullable()
                    || column.identity() != null
                    || table.primaryKeyColumns().contains(column.name());
            ColumnShape standard = new ColumnShape(
                    types.stored(column.type()),
                    !required || isAlwaysNullable(column),
                    hasDefault(column),
                    column.identity() != null,
                    column.generated() != null);
            columns.put(stored(column.name()), shape(table, column, standard));
        }
        return columns;
    }

    /**
     * How the catalog describes a column.
     *
     * @param standard how most would
     */
    protected ColumnShape shape(Table table, Column column, ColumnShape standard) {
        return standard;
    }

    /** Whether the database has no way to require a value of such a column. */
    protected boolean isAlwaysNullable(Column column) {
        return false;
    }

    /** A default of null is none. */
    private static boolean hasDefault(Column column) {
        DefaultValue value = column.defaultValue();
        return value != null
                && !(value instanceof DefaultValue.Constant constant && constant.value() instanceof Literal.Null);
    }

    /** The constraints that a catalog knows by name. */
    protected SortedMap<String, ConstraintShape> constraints(Table table) {
        SortedMap<String, ConstraintShape> constraints = new TreeMap<>();
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            constraints.put(
                    primaryKeyName(key),
                    new ConstraintShape(Kind.PRIMARY_KEY, stored(key.columns()), null, List.of(), true));
        }
        table.uniqueConstraints()
                .values()
                .forEach(unique -> constraints.put(
                        stored(unique.name()),
                        new ConstraintShape(Kind.UNIQUE, stored(unique.columns()), null, List.of(), true)));
        table.foreignKeys().values().forEach(foreign -> constraints.put(stored(foreign.name()), shape(foreign)));
        table.checks()
                .values()
                .forEach(check -> constraints.put(
                        stored(check.name()), new ConstraintShape(Kind.CHECK, List.of(), null, List.of(), true)));
        return constraints;
    }

    private ConstraintShape shape(ForeignKey key) {
        return new ConstraintShape(
                Kind.FOREIGN_KEY,
                stored(key.columns()),
                stored(key.target().name()),
                stored(key.targetColumns()),
                true);
    }

    /** The name that the catalog gives to a primary key. */
    protected String primaryKeyName(PrimaryKey key) {
        return stored(key.name());
    }

    private SortedMap<String, IndexShape> indexes(Table table) {
        SortedMap<String, IndexShape> indexes = new TreeMap<>();
        for (Index index : table.indexes().values()) {
            List<String> columns = index.parts().stream()
                    .map(part -> part.expression() ? "" : stored(part.text()))
                    .toList();
            indexes.put(stored(index.name()), new IndexShape(columns, index.unique(), true));
        }
        for (Index index : ownIndexes(table)) {
            indexes.put(stored(index.name()), new IndexShape(stored(index.columns()), index.unique(), true));
        }
        return indexes;
    }

    /** Indexes that are none of the model's, and that the database needs all the same. */
    protected List<Index> ownIndexes(Table table) {
        return List.of();
    }

    protected final String stored(String name) {
        return identifiers.stored(name);
    }

    protected final List<String> stored(List<String> names) {
        return names.stream().map(identifiers::stored).toList();
    }
}
