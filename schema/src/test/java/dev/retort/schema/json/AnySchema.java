package dev.retort.schema.json;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.Types;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * Schemas of every shape that the values allow, sensible or not: odd names, odd texts, every type. They
 * are for what must carry anything (JSON, digests), not for what a database would take.
 */
public final class AnySchema {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "it's",
            "\"quoted\"",
            "\\",
            "tab\t",
            "line\nend",
            "ação",
            "\u0000",
            "\ud83d\ude00",
            "\u2028",
            "\ufeff",
            "{}",
            "null",
            "<<<<<<< HEAD",
            "1.0",
            "\r");
    private static final List<String> NAMES = List.of(
            "id",
            "name",
            "order",
            "\"Order\"",
            "oneOf",
            "columns",
            "preço",
            "a b",
            "x$y",
            "\"odd.name\"",
            "ID",
            "k-1",
            "'",
            "between");
    private static final List<String> SQL =
            List.of("current_timestamp", "a > 0", "lower(name)", "x\n  and y", "'it''s'");

    private final Random random;

    private AnySchema(Random random) {
        this.random = random;
    }

    /** Schemas for property tests. */
    public static Arbitrary<Schema> schemas() {
        return Arbitraries.randomValue(random -> new AnySchema(random).schema());
    }

    /** Tables for property tests. */
    public static Arbitrary<Table> tables() {
        return Arbitraries.randomValue(random -> new AnySchema(random).table(ObjectName.of("t")));
    }

    /** Literals for property tests. */
    public static Arbitrary<Literal> literals() {
        return Arbitraries.randomValue(random -> new AnySchema(random).literal());
    }

    private Schema schema() {
        Set<ObjectName> tables = distinct(random.nextInt(5), i -> objectName());
        Set<ObjectName> sequences = distinct(random.nextInt(3), i -> objectName());
        return Schema.of(
                distinct(random.nextInt(3), i -> name()),
                tables.stream().map(this::table).toList(),
                sequences.stream().map(this::sequence).toList());
    }

    private Table table(ObjectName name) {
        List<String> columns = List.copyOf(distinct(1 + random.nextInt(6), i -> name()));
        return Table.named(name)
                .withComment(maybe(this::text))
                .withOptions(maybe(this::sql))
                .withColumns(columns.stream().map(this::column).toList())
                .withPrimaryKey(maybe(() -> new PrimaryKey(name(), some(columns))))
                .withUniqueConstraints(named(n -> new UniqueConstraint(n, some(columns))))
                .withForeignKeys(named(n -> foreignKey(n, some(columns))))
                .withChecks(named(n -> new CheckConstraint(n, condition(columns))))
                .withIndexes(named(n -> index(n, columns)));
    }

    private Column column(String name) {
        Column column = Column.column(name, type())
                .withNullable(random.nextBoolean())
                .withCollation(maybe(this::name))
                .withComment(maybe(this::text));
        return switch (random.nextInt(6)) {
            case 0 -> column.withDefault(new DefaultValue.Constant(literal()));
            case 1 -> column.defaultExpression(sql());
            case 2 -> column.asIdentity();
            case 3 -> column.withIdentity(new Identity(random.nextBoolean(), random.nextLong(), 5));
            case 4 -> column.withGenerated(new Generated(sql(), random.nextBoolean()));
            default -> column;
        };
    }

    private ColumnType type() {
        int n = 1 + random.nextInt(50);
        boolean flag = random.nextBoolean();
        return pick(List.<Supplier<ColumnType>>of(
                        ColumnType.Bool::new,
                        ColumnType.TinyInt::new,
                        ColumnType.SmallInt::new,
                        ColumnType.Int::new,
                        ColumnType.BigInt::new,
                        () -> new ColumnType.Decimal(n, random.nextInt(n + 1)),
                        () -> new ColumnType.Floating(n),
                        () -> new ColumnType.Char(n, flag),
                        () -> new ColumnType.VarChar(n, flag),
                        () -> new ColumnType.Text(flag),
                        () -> new ColumnType.Clob(flag ? n : ColumnType.ANY_LENGTH, flag),
                        () -> new ColumnType.Binary(n),
                        () -> new ColumnType.VarBinary(n),
                        () -> new ColumnType.Blob(flag ? n : ColumnType.ANY_LENGTH),
                        ColumnType.Date::new,
                        () -> new ColumnType.Time(n % 10, flag),
                        () -> new ColumnType.Timestamp(n % 10, flag),
                        ColumnType.Uuid::new,
                        ColumnType.Json::new,
                        () -> new ColumnType.Array(Types.timestamp(n % 10).withTimeZone()),
                        () -> new ColumnType.NamedEnum("e", List.of("it's", text())),
                        () -> new ColumnType.Native("geography(point,4326)")))
                .get();
    }

    private ForeignKey foreignKey(String name, List<String> columns) {
        List<String> target = new ArrayList<>();
        columns.forEach(column -> target.add("t" + target.size()));
        return new ForeignKey(
                name,
                columns,
                objectName(),
                target,
                pick(List.of(ReferentialAction.values())),
                pick(List.of(ReferentialAction.values())));
    }

    private Condition condition(List<String> columns) {
        return switch (random.nextInt(3)) {
            case 0 -> new Condition.OneOf(pick(columns), List.of(literal(), literal(), literal()));
            case 1 -> new Condition.Between(pick(columns), literal(), literal());
            default -> new Condition.Sql(sql());
        };
    }

    private Index index(String name, List<String> columns) {
        List<IndexPart> parts = new ArrayList<>();
        some(columns).forEach(column -> {
            boolean expression = random.nextInt(3) == 0;
            parts.add(new IndexPart(
                    expression,
                    expression ? sql() : column,
                    random.nextBoolean(),
                    pick(List.of(IndexPart.Nulls.values()))));
        });
        return new Index(name, parts, random.nextBoolean(), maybe(this::sql), maybe(() -> "gin"));
    }

    private Sequence sequence(ObjectName name) {
        return new Sequence(
                name,
                random.nextLong(),
                1 + random.nextInt(50),
                maybe(random::nextLong),
                maybe(() -> Long.MAX_VALUE),
                maybe(() -> random.nextInt(100)),
                random.nextBoolean());
    }

    private Literal literal() {
        return switch (random.nextInt(4)) {
            case 0 -> new Literal.Text(text());
            case 1 ->
                new Literal.Number(pick(List.of(
                        BigDecimal.valueOf(random.nextInt(10)),
                        BigDecimal.valueOf(random.nextDouble()),
                        new BigDecimal("100.00"),
                        new BigDecimal("-1e300"),
                        new BigDecimal("1e-300"),
                        new BigDecimal(Long.MIN_VALUE))));
            case 2 -> new Literal.Bool(random.nextBoolean());
            default -> new Literal.Null();
        };
    }

    private ObjectName objectName() {
        return ObjectName.of(maybe(this::name), name());
    }

    private String name() {
        return random.nextInt(3) == 0 ? "n" + random.nextInt(20) : pick(NAMES);
    }

    private String text() {
        return random.nextBoolean() ? pick(TEXTS) : pick(TEXTS) + pick(TEXTS);
    }

    private String sql() {
        return pick(SQL);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private List<String> some(List<String> values) {
        Set<String> some = new LinkedHashSet<>();
        some.add(pick(values));
        some.add(pick(values));
        return List.copyOf(some);
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? value.get() : null;
    }

    private <T> List<T> named(Function<String, T> make) {
        Set<String> names = new HashSet<>(distinct(random.nextInt(3), i -> name()));
        return names.stream().map(make).toList();
    }

    private static <T> Set<T> distinct(int count, IntFunction<T> make) {
        Set<T> values = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            values.add(make.apply(i));
        }
        return values;
    }
}
