package dev.retort.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a table together from the elements it is written with. */
final class TableAssembly {
    private final ObjectName name;
    private final List<Column> columns = new ArrayList<>();
    private final List<UniqueConstraint> uniqueConstraints = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private @Nullable PrimaryKey primaryKey;
    private @Nullable String comment;
    private @Nullable String options;

    TableAssembly(ObjectName name) {
        this.name = name;
    }

    void add(TableElement element) {
        if (element instanceof Column column) {
            columns.add(column);
        } else if (element instanceof UniqueConstraint unique) {
            uniqueConstraints.add(unique);
        } else if (element instanceof ForeignKey key) {
            foreignKeys.add(key);
        } else if (element instanceof CheckConstraint check) {
            checks.add(check);
        } else if (element instanceof PrimaryKey key) {
            primaryKey = only("primary key", primaryKey, key);
        } else if (element instanceof TableOption.Comment text) {
            comment = only("comment", comment, text.text());
        } else if (element instanceof TableOption.Options sql) {
            options = only("text of options", options, sql.sql());
        }
    }

    Table table() {
        Table bare = Table.named(name);
        return new Table(
                        name,
                        columns,
                        primaryKey,
                        bare.uniqueConstraints(),
                        bare.foreignKeys(),
                        bare.checks(),
                        bare.indexes(),
                        comment,
                        options)
                .withUniqueConstraints(uniqueConstraints)
                .withForeignKeys(foreignKeys)
                .withChecks(checks);
    }

    private <T> T only(String what, @Nullable T present, T added) {
        if (present != null) {
            throw new SchemaException("table '" + name + "' has more than one " + what);
        }
        return added;
    }
}
