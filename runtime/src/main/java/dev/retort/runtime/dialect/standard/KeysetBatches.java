package dev.retort.runtime.dialect.standard;

import dev.retort.runtime.dialect.Batches;
import dev.retort.schema.Column;
import dev.retort.schema.Literal;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.type.ColumnType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Batches along a primary key. Each is found by its last row and changed by a range, so that an index serves
 * both and a row is looked at once, whatever becomes of it.
 *
 * @param table the table, as SQL text
 * @param key the key's columns
 * @param change the statement with its condition, that a range is added to
 * @param rest the statement for what the batches left
 */
record KeysetBatches(StandardDialect dialect, String table, List<Column> key, String change, String rest)
        implements Batches {

    /** Along a table's primary key, if it has one whose values are written as SQL text and read back as they are. */
    static Optional<Batches> of(StandardDialect dialect, Table table, String change, String rest) {
        PrimaryKey primaryKey = table.primaryKey();
        if (primaryKey == null) {
            return Optional.empty();
        }
        List<Column> key = new ArrayList<>();
        for (String name : primaryKey.columns()) {
            Column column = table.column(name);
            if (column == null || !isPlain(column.type())) {
                return Optional.empty();
            }
            key.add(column);
        }
        return Optional.of(new KeysetBatches(dialect, dialect.identifiers().quote(table.name()), key, change, rest));
    }

    private static boolean isPlain(ColumnType type) {
        return isNumber(type)
                || type instanceof ColumnType.VarChar
                || type instanceof ColumnType.Char
                || type instanceof ColumnType.Uuid;
    }

    private static boolean isNumber(ColumnType type) {
        return type instanceof ColumnType.TinyInt
                || type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.BigInt
                || type instanceof ColumnType.Decimal;
    }

    @Override
    public String bound(List<String> after, int rows) {
        String columns = key.stream().map(this::name).collect(Collectors.joining(", "));
        return "select " + columns + " from " + table + (after.isEmpty() ? "" : " where " + range(after, ">"))
                + " order by " + columns + dialect.row(rows);
    }

    @Override
    public List<String> key(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            values.add(key.get(i).type() instanceof ColumnType.Uuid ? uuid(row, i + 1) : row.getString(i + 1));
        }
        return values;
    }

    /** Where a UUID is kept as its bytes, its text is none. */
    private static String uuid(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value instanceof byte[] bytes && bytes.length == 2 * Long.BYTES) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong()).toString();
        }
        return row.getString(column);
    }

    @Override
    public String change(List<String> after, List<String> last) {
        return change + (after.isEmpty() ? "" : " and " + range(after, ">")) + " and " + range(last, "<=");
    }

    /**
     * The rows on one side of a key. The first column is compared on its own too: not every database sees the
     * range in the whole condition.
     *
     * @param comparison {@code >}, or {@code <=}
     */
    private String range(List<String> values, String comparison) {
        String strict = comparison.substring(0, 1);
        String condition = name(key.get(key.size() - 1)) + " " + comparison + " "
                + literal(key.get(key.size() - 1), values.get(key.size() - 1));
        for (int i = key.size() - 2; i >= 0; i--) {
            String name = name(key.get(i));
            String value = literal(key.get(i), values.get(i));
            condition = name + " " + strict + "= " + value + " and (" + name + " " + strict + " " + value + " or "
                    + condition + ")";
        }
        return condition;
    }

    private String name(Column column) {
        return dialect.identifiers().quote(column.name());
    }

    private String literal(Column column, @Nullable String value) {
        Literal literal = value == null
                ? new Literal.Null()
                : isNumber(column.type()) ? new Literal.Number(new BigDecimal(value)) : new Literal.Text(value);
        return dialect.literal(literal, column.type());
    }
}
