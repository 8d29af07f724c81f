package dev.retort.runtime;

import dev.retort.annotations.Database;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Sequence;
import dev.retort.schema.TableElement;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.operation.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a revision can do, one method an operation. Names of tables and sequences are written as in the
 * mapping, with their schema before a dot where they have one.
 */
public interface Operations {

    /** Creates a database schema. */
    void createSchema(String name);

    /** Drops an empty database schema. */
    void dropSchema(String name);

    /** Creates a table of columns, keys and constraints. */
    void createTable(String table, TableElement... elements);

    /** Drops a table with its indexes and rows. */
    void dropTable(String table);

    /** Renames a table, or moves it to another schema; references to it follow. */
    void renameTable(String from, String to);

    /** Adds a column. */
    void addColumn(String table, Column column);

    /** Drops a column with its values. */
    void dropColumn(String table, String column);

    /** Changes facets of a column; what is not named stays as it is. */
    void alterColumn(String table, String column, ColumnChange... changes);

    /** Renames a column; keys, constraints and indexes over it follow. */
    void renameColumn(String table, String from, String to);

    /** Adds a primary key. */
    void addPrimaryKey(String table, PrimaryKey primaryKey);

    /** Drops the primary key. */
    void dropPrimaryKey(String table, String name);

    /** Adds a unique constraint. */
    void addUnique(String table, UniqueConstraint unique);

    /** Drops a unique constraint. */
    void dropUnique(String table, String name);

    /** Adds a foreign key. */
    void addForeignKey(String table, ForeignKey foreignKey);

    /** Drops a foreign key. */
    void dropForeignKey(String table, String name);

    /** Adds a check constraint. */
    void addCheck(String table, CheckConstraint check);

    /** Drops a check constraint. */
    void dropCheck(String table, String name);

    /** Renames a primary key, a unique constraint, a foreign key or a check. */
    void renameConstraint(String table, String from, String to);

    /** Creates an index. */
    void createIndex(String table, Index index);

    /** Drops an index. */
    void dropIndex(String table, String name);

    /** Renames an index. */
    void renameIndex(String table, String from, String to);

    /** Creates a sequence. */
    void createSequence(Sequence sequence);

    /** Gives the sequence of that name other properties. */
    void alterSequence(Sequence sequence);

    /** Drops a sequence. */
    void dropSequence(String sequence);

    /** Renames a sequence, or moves it to another schema. */
    void renameSequence(String from, String to);

    /** Sets a table's comment; {@code null} removes it. */
    void commentOnTable(String table, @Nullable String comment);

    /** Sets a column's comment; {@code null} removes it. */
    void commentOnColumn(String table, String column, @Nullable String comment);

    /** Sets the text that the database's {@code create table} ends with; {@code null} removes it. */
    void alterTableOptions(String table, @Nullable String options);

    /** Inserts rows, each with values for the same columns. */
    void insert(String table, Row... rows);

    /** Sets values in the rows that have the key's values. */
    void update(String table, Row key, Row values);

    /** Deletes the rows that have the key's values. */
    void delete(String table, Row key);

    /** Gives a column a value, an SQL expression over the row, in the rows where it has none. */
    Backfilling backfill(String table, String column, String expression);

    /**
     * Does what the next call says in the way that keeps those least waiting who use the table meanwhile, where the
     * database has one: on PostgreSQL indexes are built concurrently, and rows are checked after a constraint was added.
     * What cannot be done in another way is done as always. Such steps commit by themselves.
     */
    Operations online();

    /** Runs one SQL statement on every database. */
    Execution execute(String sql);

    /** Runs one SQL statement on one database; on others it is left out. */
    Execution execute(Database database, String sql);

    /** Runs one SQL statement on the database of a dialect that is not Retort's own; on others it is left out. */
    Execution execute(String dialect, String sql);

    /** Runs a step written in Java. */
    Execution run(String description, DataStep step);
}
