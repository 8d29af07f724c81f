package dev.retort.schema.type;

import dev.retort.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text form of column types, as snapshots hold it: {@code varchar(255)}, {@code timestamp(6) with time zone}. */
public final class TypeText {
    private static final String WITH_TIME_ZONE = " with time zone";
    private static final Pattern PARAMETERISED = Pattern.compile("([a-z]+)\\((\\d+)(?:,(\\d+))?\\)");
    private static final Map<String, Supplier<ColumnType>> PLAIN = Map.ofEntries(
            Map.entry("boolean", Types::bool),
            Map.entry("tinyint", Types::tinyint),
            Map.entry("smallint", Types::smallint),
            Map.entry("integer", Types::integer),
            Map.entry("bigint", Types::bigint),
            Map.entry("text", Types::text),
            Map.entry("ntext", Types::ntext),
            Map.entry("clob", Types::clob),
            Map.entry("nclob", Types::nclob),
            Map.entry("blob", Types::blob),
            Map.entry("date", Types::date),
            Map.entry("uuid", Types::uuid),
            Map.entry("json", Types::json));

    private TypeText() {}

    /**
     * Reads a type's text form.
     *
     * @throws SchemaException if no type has that form
     */
    public static ColumnType parse(String text) {
        Supplier<ColumnType> plain = PLAIN.get(text);
        if (plain != null) {
            return plain.get();
        }
        if (text.endsWith(")")) {
            if (text.startsWith("sql(")) {
                return new ColumnType.Native(text.substring(4, text.length() - 1));
            }
            if (text.startsWith("array(")) {
                return new ColumnType.Array(parse(text.substring(6, text.length() - 1)));
            }
            if (text.startsWith("enum(")) {
                return parseEnum(text);
            }
        }
        return parseParameterised(text);
    }

    static String write(ColumnType.NamedEnum type) {
        StringBuilder text = new StringBuilder("enum(").append(quote(type.name()));
        type.values().forEach(value -> text.append(", ").append(quote(value)));
        return text.append(')').toString();
    }

    private static ColumnType parseParameterised(String text) {
        boolean zoned = text.endsWith(WITH_TIME_ZONE);
        String base = zoned ? text.substring(0, text.length() - WITH_TIME_ZONE.length()) : text;
        Matcher matcher = PARAMETERISED.matcher(base);
        if (!matcher.matches()) {
            throw unknown(text);
        }
        int first = number(text, matcher.group(2));
        String name = matcher.group(1);
        if (matcher.group(3) != null) {
            if (!name.equals("decimal") || zoned) {
                throw unknown(text);
            }
            return new ColumnType.Decimal(first, number(text, matcher.group(3)));
        }
        if (zoned && !name.equals("time") && !name.equals("timestamp")) {
            throw unknown(text);
        }
        switch (name) {
            case "float":
                return new ColumnType.Floating(first);
            case "char":
                return new ColumnType.Char(first, false);
            case "nchar":
                return new ColumnType.Char(first, true);
            case "varchar":
                return new ColumnType.VarChar(first, false);
            case "nvarchar":
                return new ColumnType.VarChar(first, true);
            case "clob":
                return new ColumnType.Clob(first, false);
            case "nclob":
                return new ColumnType.Clob(first, true);
            case "blob":
                return new ColumnType.Blob(first);
            case "binary":
                return new ColumnType.Binary(first);
            case "varbinary":
                return new ColumnType.VarBinary(first);
            case "time":
                return new ColumnType.Time(first, zoned);
            case "timestamp":
                return new ColumnType.Timestamp(first, zoned);
            default:
                throw unknown(text);
        }
    }

    private static ColumnType parseEnum(String text) {
        List<String> parts = new ArrayList<>();
        int i = "enum(".length();
        while (true) {
            if (text.charAt(i) != '\'') {
                throw unknown(text);
            }
            StringBuilder part = new StringBuilder();
            i++;
            while (i < text.length() - 1) {
                char c = text.charAt(i++);
                if (c != '\'') {
                    part.append(c);
                } else if (text.charAt(i) == '\'') {
                    part.append('\'');
                    i++;
                } else {
                    break;
                }
            }
            parts.add(part.toString());
            if (i == text.length() - 1) {
                break;
            }
            if (!text.startsWith(", ", i)) {
                throw unknown(text);
            }
            i += 2;
        }
        return new ColumnType.NamedEnum(parts.get(0), parts.subList(1, parts.size()));
    }

    private static String quote(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private static int number(String text, String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException tooLarge) {
            throw unknown(text);
        }
    }

    private static SchemaException unknown(String text) {
        return new SchemaException("'" + text + "' is not a column type");
    }
}
