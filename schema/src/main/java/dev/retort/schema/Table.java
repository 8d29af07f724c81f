package dev.retort.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table. Two tables are equal if they have equal parts; the order of columns is presentation and
 * does not count.
 *
 * @param name its name
 * @param columns its columns in the order in which they are written and created
 * @param primaryKey its primary key, or {@code null} if it has none
 * @param uniqueConstraints its unique constraints by name
 * @param foreignKeys its foreign keys by name
 * @param checks its check constraints by name
 * @param indexes its indexes by name
 * @param comment what it is for, or {@code null}
 * @param options text appended to the database's {@code create table}, or {@code null}
 */
public record Table(
        ObjectName name,
        List<Column> columns,
        @Nullable PrimaryKey primaryKey,
        SortedMap<String, UniqueConstraint> uniqueConstraints,
        SortedMap<String, ForeignKey> foreignKeys,
        SortedMap<String, CheckConstraint> checks,
        SortedMap<String, Index> indexes,
        @Nullable String comment,
        @Nullable String options) {

    /**
     * @throws SchemaException if two columns have one name, or a key, constraint or index is over a
     *     column that the table does not have
     */
    public Table {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        uniqueConstraints = Collections.unmodifiableSortedMap(new TreeMap<>(uniqueConstraints));
        foreignKeys = Collections.unmodifiableSortedMap(new TreeMap<>(foreignKeys));
        checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
        indexes = Collections.unmodifiableSortedMap(new TreeMap<>(indexes));
        if (comment != null) {
            comment = comment.replace("\r\n", "\n");
            comment = comment.isEmpty() ? null : comment;
        }
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new SchemaException("table '" + name + "' has two columns named '" + column.name() + "'");
            }
        }
        if (primaryKey != null) {
            requireColumns(name, names, "primary key '" + primaryKey.name() + "'", primaryKey.columns());
        }
        uniqueConstraints
                .values()
                .forEach(u -> requireColumns(name, names, "unique constraint '" + u.name() + "'", u.columns()));
        foreignKeys.values().forEach(f -> requireColumns(name, names, "foreign key '" + f.name() + "'", f.columns()));
        indexes.values().forEach(i -> requireColumns(name, names, "index '" + i.name() + "'", i.columns()));
        for (CheckConstraint check : checks.values()) {
            String column = check.condition().column();
            if (column != null) {
                requireColumns(name, names, "check '" + check.name() + "'", List.of(column));
            }
        }
    }

    /** A table without anything. */
    public static Table named(ObjectName name) {
        return new Table(
                name, List.of(), null, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), null, null);
    }

    /**
     * A table made of elements, in any order.
     *
     * @throws SchemaException if two elements contradict each other
     */
    public static Table of(ObjectName name, Collection<? extends TableElement> elements) {
        TableAssembly assembly = new TableAssembly(name);
        elements.forEach(assembly::add);
        return assembly.table();
    }

    /** The column of that name, or {@code null}. */
    public @Nullable Column column(String columnName) {
        for (Column column : columns) {
            if (column.name().equals(columnName)) {
                return column;
            }
        }
        return null;
    }

    /** The names of the primary key's columns, none if there is no primary key. */
    public List<String> primaryKeyColumns() {
        return primaryKey == null ? List.of() : primaryKey.columns();
    }

    /** What foreign keys can refer to: the columns of the primary key, of unique constraints, of plain unique indexes. */
    public List<List<String>> keys() {
        List<List<String>> keys = new ArrayList<>();
        if (primaryKey != null) {
            keys.add(primaryKey.columns());
        }
        uniqueConstraints.values().forEach(unique -> keys.add(unique.columns()));
        indexes.values().stream().filter(Index::isKey).map(Index::columns).forEach(keys::add);
        return keys;
    }

    /** The columns by name, sorted. */
    public SortedMap<String, Column> columnsByName() {
        SortedMap<String, Column> byName = new TreeMap<>();
        columns.forEach(column -> byName.put(column.name(), column));
        return byName;
    }

    /** The same table under another name. */
    public Table withName(ObjectName newName) {
        return new Table(
                newName, columns, primaryKey, uniqueConstraints, foreignKeys, checks, indexes, comment, options);
    }

    /** The same table with other columns. */
    public Table withColumns(List<Column> newColumns) {
        return new Table(
                name, newColumns, primaryKey, uniqueConstraints, foreignKeys, checks, indexes, comment, options);
    }

    /** The same table with another primary key, {@code null} for none. */
    public Table withPrimaryKey(@Nullable PrimaryKey newKey) {
        return new Table(name, columns, newKey, uniqueConstraints, foreignKeys, checks, indexes, comment, options);
    }

    /** The same table with other unique constraints. */
    public Table withUniqueConstraints(Collection<UniqueConstraint> constraints) {
        return new Table(
                name,
                columns,
                primaryKey,
                byName(constraints, UniqueConstraint::name),
                foreignKeys,
                checks,
                indexes,
                comment,
                options);
    }

    /** The same table with other foreign keys. */
    public Table withForeignKeys(Collection<ForeignKey> keys) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniqueConstraints,
                byName(keys, ForeignKey::name),
                checks,
                indexes,
                comment,
                options);
    }

    /** The same table with other check constraints. */
    public Table withChecks(Collection<CheckConstraint> newChecks) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniqueConstraints,
                foreignKeys,
                byName(newChecks, CheckConstraint::name),
                indexes,
                comment,
                options);
    }

    /** The same table with other indexes. */
    public Table withIndexes(Collection<Index> newIndexes) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniqueConstraints,
                foreignKeys,
                checks,
                byName(newIndexes, Index::name),
                comment,
                options);
    }

    /** The same table with another comment, {@code null} for none. */
    public Table withComment(@Nullable String newComment) {
        return new Table(
                name, columns, primaryKey, uniqueConstraints, foreignKeys, checks, indexes, newComment, options);
    }

    /** The same table with other text appended to its {@code create table}, {@code null} for none. */
    public Table withOptions(@Nullable String newOptions) {
        return new Table(
                name, columns, primaryKey, uniqueConstraints, foreignKeys, checks, indexes, comment, newOptions);
    }

    /**
     * The same table with its primary key, or a unique constraint, foreign key or check, renamed.
     *
     * @throws SchemaException if no constraint has the old name, or one has the new name
     */
    public Table withConstraintRenamed(String from, String to) {
        if (!hasConstraint(from)) {
            throw new SchemaException("table '" + name + "' has no constraint '" + from + "'");
        }
        if (hasConstraint(to)) {
            throw new SchemaException("table '" + name + "' has a constraint '" + to + "' already");
        }
        UnaryOperator<String> mapping = constraint -> constraint.equals(from) ? to : constraint;
        return new Table(
                name,
                columns,
                primaryKey == null ? null : primaryKey.withName(mapping.apply(primaryKey.name())),
                byName(mapped(uniqueConstraints, u -> u.withName(mapping.apply(u.name()))), UniqueConstraint::name),
                byName(mapped(foreignKeys, f -> f.withName(mapping.apply(f.name()))), ForeignKey::name),
                byName(mapped(checks, c -> c.withName(mapping.apply(c.name()))), CheckConstraint::name),
                indexes,
                comment,
                options);
    }

    /** Whether the primary key, or a unique constraint, foreign key or check has that name. */
    public boolean hasConstraint(String constraint) {
        return (primaryKey != null && primaryKey.name().equals(constraint))
                || uniqueConstraints.containsKey(constraint)
                || foreignKeys.containsKey(constraint)
                || checks.containsKey(constraint);
    }

    /** The same table with a column renamed, wherever the table itself speaks of it. */
    public Table withColumnRenamed(String from, String to) {
        UnaryOperator<String> mapping = column -> column.equals(from) ? to : column;
        return withNamesMapped(
                mapping, target -> target, (target, column) -> target.equals(name) ? mapping.apply(column) : column);
    }

    /**
     * The same table with other names of columns, and of what its foreign keys refer to.
     *
     * @param columnNames the name that each of its columns gets
     * @param targets the name that each table referred to gets
     * @param targetColumns the name that each column referred to gets, by the name that its table has now
     */
    public Table withNamesMapped(
            UnaryOperator<String> columnNames,
            UnaryOperator<ObjectName> targets,
            BiFunction<ObjectName, String, String> targetColumns) {
        return new Table(
                name,
                columns.stream()
                        .map(column -> column.withName(columnNames.apply(column.name())))
                        .toList(),
                primaryKey == null ? null : primaryKey.mapColumns(columnNames),
                byName(mapped(uniqueConstraints, u -> u.mapColumns(columnNames)), UniqueConstraint::name),
                byName(
                        mapped(
                                foreignKeys,
                                key -> key.mapColumns(columnNames)
                                        .mapTargetColumns(column -> targetColumns.apply(key.target(), column))
                                        .withTarget(targets.apply(key.target()))),
                        ForeignKey::name),
                byName(mapped(checks, c -> c.mapColumns(columnNames)), CheckConstraint::name),
                byName(mapped(indexes, i -> i.mapColumns(columnNames)), Index::name),
                comment,
                options);
    }

    /** The same table with its references to another table following that table's new name. */
    public Table withTargetRenamed(ObjectName from, ObjectName to) {
        if (foreignKeys.values().stream().noneMatch(key -> key.target().equals(from))) {
            return this;
        }
        return withForeignKeys(mapped(foreignKeys, key -> key.target().equals(from) ? key.withTarget(to) : key));
    }

    /** The same table with its references to a column of another table following its new name. */
    public Table withTargetColumnRenamed(ObjectName target, String from, String to) {
        if (foreignKeys.values().stream().noneMatch(key -> key.target().equals(target))) {
            return this;
        }
        UnaryOperator<String> mapping = column -> column.equals(from) ? to : column;
        return withForeignKeys(
                mapped(foreignKeys, key -> key.target().equals(target) ? key.mapTargetColumns(mapping) : key));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table that
                && name.equals(that.name)
                && (columns.equals(that.columns) || columnsByName().equals(that.columnsByName()))
                && Objects.equals(primaryKey, that.primaryKey)
                && uniqueConstraints.equals(that.uniqueConstraints)
                && foreignKeys.equals(that.foreignKeys)
                && checks.equals(that.checks)
                && indexes.equals(that.indexes)
                && Objects.equals(comment, that.comment)
                && Objects.equals(options, that.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Set.copyOf(columns), primaryKey);
    }

    private static void requireColumns(ObjectName table, Set<String> known, String what, List<String> columns) {
        for (String column : columns) {
            if (!known.contains(column)) {
                throw new SchemaException(what + " of table '" + table + "' is over column '" + column
                        + "', which the table does not have");
            }
        }
    }

    private static <T> List<T> mapped(SortedMap<String, T> values, UnaryOperator<T> mapping) {
        return values.values().stream().map(mapping).toList();
    }

    private static <T> SortedMap<String, T> byName(Collection<T> values, Function<T, String> name) {
        SortedMap<String, T> byName = new TreeMap<>();
        for (T value : values) {
            if (byName.put(name.apply(value), value) != null) {
                throw new SchemaException(
                        "two constraints or indexes of one kind are named '" + name.apply(value) + "'");
            }
        }
        return byName;
    }

    /** The elements that a table is written with, in their order: columns, key, constraints, comment, options. */
    public List<TableElement> elements() {
        List<TableElement> elements = new ArrayList<>(columns);
        if (primaryKey != null) {
            elements.add(primaryKey);
        }
        elements.addAll(uniqueConstraints.values());
        elements.addAll(foreignKeys.values());
        elements.addAll(checks.values());
        if (comment != null) {
            elements.add(new TableOption.Comment(comment));
        }
        if (options != null) {
            elements.add(new TableOption.Options(options));
        }
        return List.copyOf(elements);
    }
}
