package dev.retort.schema.random;

import java.util.function.BiConsumer;

/** The kinds of edits. */
public enum EditKind {
    TABLE_CREATE(5, TableEdits::create),
    TABLE_DROP(1, TableEdits::drop),
    TABLE_RENAME(2, TableEdits::rename),
    TABLE_SWAP(1, TableEdits::swap),
    TABLE_MOVE(1, TableEdits::move),
    TABLE_COMMENT(1, TableEdits::comment),
    TABLE_OPTIONS(1, TableEdits::options),
    COLUMN_ADD(8, ColumnEdits::add),
    COLUMN_DROP(3, ColumnEdits::drop),
    COLUMN_RENAME(3, ColumnEdits::rename),
    COLUMN_SWAP(2, ColumnEdits::swap),
    COLUMN_TYPE(4, ColumnEdits::type),
    COLUMN_NULLABLE(2, ColumnEdits::nullable),
    COLUMN_DEFAULT(2, ColumnEdits::defaultValue),
    COLUMN_IDENTITY(2, ColumnEdits::identity),
    COLUMN_GENERATED(2, ColumnEdits::generated),
    COLUMN_COMMENT(1, ColumnEdits::comment),
    COLUMN_COLLATION(1, ColumnEdits::collation),
    KEY_CHANGE(3, PartEdits::primaryKey),
    UNIQUE_ADD(4, PartEdits::unique),
    CHECK_ADD(3, PartEdits::check),
    INDEX_ADD(4, PartEdits::index),
    FOREIGN_KEY_ADD(6, ForeignKeyEdits::add),
    FOREIGN_KEY_ACTION(1, ForeignKeyEdits::action),
    PART_DROP(3, PartEdits::drop),
    PART_RENAME(2, PartEdits::rename),
    PART_SWAP(2, PartEdits::swap),
    PART_CHANGE(2, PartEdits::change),
    SEQUENCE_CREATE(2, SequenceEdits::create),
    SEQUENCE_DROP(1, SequenceEdits::drop),
    SEQUENCE_RENAME(1, SequenceEdits::rename),
    SEQUENCE_SWAP(1, SequenceEdits::swap),
    SEQUENCE_ALTER(1, SequenceEdits::alter),
    NAMESPACE_CREATE(1, SequenceEdits::createNamespace),
    NAMESPACE_DROP(1, SequenceEdits::dropNamespace);

    private final int weight;
    private final BiConsumer<Draft, Edit> action;

    EditKind(int weight, BiConsumer<Draft, Edit> action) {
        this.weight = weight;
        this.action = action;
    }

    int weight() {
        return weight;
    }

    void apply(Draft draft, Edit edit) {
        action.accept(draft, edit);
    }
}
