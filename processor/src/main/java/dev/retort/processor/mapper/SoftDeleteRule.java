package dev.retort.processor.mapper;

import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.ColumnTraits;
import dev.retort.processor.model.Conversion;
import dev.retort.processor.model.ConverterType;
import dev.retort.processor.model.JavaType;
import dev.retort.processor.model.Places;
import dev.retort.processor.model.SoftDeleteSpec;
import dev.retort.processor.model.SoftDeleteSpec.Strategy;
import dev.retort.processor.model.ValueSpec;
import dev.retort.schema.Literal;
import dev.retort.schema.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The column that marks rows as deleted. Rows that are there before it are not deleted. */
final class SoftDeleteRule {
    private final BasicRule basics;
    private final ConverterRule converters;

    SoftDeleteRule(MappingContext context) {
        this.basics = new BasicRule(context);
        this.converters = new ConverterRule(context);
    }

    /**
     * The column; nothing where no rows are marked.
     *
     * @param owner where the entity or the collection is
     */
    Plan plan(@Nullable SoftDeleteSpec spec, Origin owner) {
        if (spec == null) {
            return Plan.NOTHING;
        }
        boolean moment = spec.strategy() == Strategy.TIMESTAMP;
        JavaType type = JavaType.ofClass(moment ? "java.time.Instant" : "java.lang.Boolean", List.of(), true);
        Conversion conversion = spec.converter() == null ? null : new Conversion(spec.place(), "", spec.converter());
        ValueSpec value = new ValueSpec(type, null, false, null, conversion, null, false, ColumnTraits.NONE);
        PlannedColumn column = basics.column(
                spec.strategy() == Strategy.ACTIVE ? "active" : "deleted",
                converters.stored(value, null, false),
                column(spec, moment),
                Places.attribute(owner, "{deleted}"),
                moment);
        if (column == null) {
            return Plan.NOTHING;
        }
        return Plan.of(moment ? column : column.withJavaDefault(present(spec)).withOrdinals(meaning(spec)));
    }

    /** What false and true stand for: with the other strategy, rows that nobody touched would say the contrary. */
    private static List<String> meaning(SoftDeleteSpec spec) {
        return spec.strategy() == Strategy.ACTIVE
                ? List.of("{deleted}", "{present}")
                : List.of("{present}", "{deleted}");
    }

    private static ColumnSpec column(SoftDeleteSpec spec, boolean moment) {
        return new ColumnSpec(
                spec.place(),
                spec.columnName(),
                null,
                moment,
                false,
                true,
                true,
                null,
                moment ? null : 1,
                null,
                null,
                null,
                List.of(),
                spec.comment(),
                spec.options());
    }

    /** How a row is marked that is not deleted; {@code null} if only a converter knows. */
    private static @Nullable Literal present(SoftDeleteSpec spec) {
        boolean mark = spec.strategy() == Strategy.ACTIVE;
        ConverterType converter = spec.converter();
        if (converter == null) {
            return Literal.of(mark);
        }
        List<Literal> converted = ConverterRule.booleans(converter);
        return converted.isEmpty() ? null : converted.get(mark ? 1 : 0);
    }
}
