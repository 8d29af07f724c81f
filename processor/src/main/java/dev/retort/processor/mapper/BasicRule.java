package dev.retort.processor.mapper;

import dev.retort.processor.model.BasicAttribute;
import dev.retort.processor.model.BasicAttribute.Role;
import dev.retort.processor.model.CheckSpec;
import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.ColumnTraits;
import dev.retort.processor.model.Generation;
import dev.retort.processor.model.GenericGeneratorSpec;
import dev.retort.processor.model.JavaType;
import dev.retort.processor.model.JdbcCodes;
import dev.retort.processor.model.ValueLimits;
import dev.retort.processor.model.ValueSpec;
import dev.retort.processor.model.ValueSpec.EnumMode;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Identity;
import dev.retort.schema.Literal;
import dev.retort.schema.Origin;
import dev.retort.schema.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The column of an attribute with one value. */
final class BasicRule {
    private static final Set<String> NUMBERS =
            Set.of("byte", "short", "int", "long", "java.lang.Short", "java.lang.Integer", "java.lang.Long");

    private final NameRule names;
    private final BasicTypes types;
    private final ConverterRule converters;

    BasicRule(MappingContext context) {
        this.names = context.names();
        this.types = new BasicTypes(context.findings());
        this.converters = new ConverterRule(context);
    }

    Plan plan(BasicAttribute attribute, Scope scope) {
        ColumnSpec override = scope.column(attribute.place());
        ColumnSpec spec = limited(override == null ? attribute.column() : override, attribute);
        PlannedColumn planned = column(
                attribute.name(),
                converters.stored(
                        attribute.value(), scope.conversion(attribute.place()), attribute.role() == Role.PLAIN),
                spec,
                attribute.place(),
                nullable(attribute, spec, scope));
        if (planned == null) {
            return Plan.NOTHING;
        }
        Identity identity = identity(attribute);
        PlannedColumn bounded = bounded(planned, attribute.value().traits().limits());
        PlannedColumn complete = identity == null
                ? bounded
                : bounded.withColumn(bounded.column().withDefault(null).withIdentity(identity));
        return Plan.of(scope.key() ? complete : complete.withJavaDefault(javaDefault(attribute)));
    }

    /** What is said of a column, with the limits that Bean Validation sets: they count for more. */
    private static ColumnSpec limited(ColumnSpec spec, BasicAttribute attribute) {
        ValueLimits limits = attribute.value().traits().limits();
        boolean text = attribute.value().type().name().equals("java.lang.String");
        return spec.limited(text ? limits.length() : null, limits.integerDigits(), limits.fractionDigits());
    }

    private static PlannedColumn bounded(PlannedColumn column, ValueLimits limits) {
        List<String> conditions = new ArrayList<>();
        if (limits.min() != null) {
            conditions.add(column.name() + " >= " + limits.min());
        }
        if (limits.max() != null) {
            conditions.add(column.name() + " <= " + limits.max());
        }
        return conditions.isEmpty()
                ? column
                : column.withCheck(new CheckSpec(column.origin(), null, String.join(" and ", conditions), null));
    }

    /**
     * The column that holds values, or {@code null} if there can be none, which is reported.
     *
     * @param implicitName its name where none is said
     */
    @Nullable
    PlannedColumn column(String implicitName, ValueSpec value, ColumnSpec spec, Origin origin, boolean nullable) {
        String logicalName = spec.name() == null ? implicitName : spec.name();
        String name = names.column(logicalName, spec.place());
        ColumnType type = types.of(implicitName, value, spec, origin);
        if (name == null || type == null) {
            return null;
        }
        ColumnTraits traits = value.traits();
        Column column = Column.column(name, type)
                .withNullable(nullable && !traits.required())
                .withComment(spec.comment() == null ? traits.comment() : spec.comment())
                .withCollation(traits.collation());
        Column valued = valued(column, traits);
        return new PlannedColumn(
                logicalName,
                spec.definition() == null
                        ? valued
                        : ColumnDefinition.of(spec.definition()).applied(valued),
                origin,
                traits.checks().isEmpty() ? spec : spec.withChecks(traits.checks()),
                spec.definition() == null ? condition(name, value) : null,
                ordinals(value),
                null,
                PlannedColumn.ColumnHints.NONE);
    }

    /** The column with where its values come from, if the application does not give them. */
    private static Column valued(Column column, ColumnTraits traits) {
        if (traits.generated() != null) {
            return column.generatedAs(traits.generated());
        }
        return traits.defaultValue() == null ? column : column.withDefault(DefaultText.of(traits.defaultValue()));
    }

    /**
     * A column is what {@code @Column} says where it is there; else that of a primitive is required, unless
     * what it lies in may be absent.
     */
    private static boolean nullable(BasicAttribute attribute, ColumnSpec spec, Scope scope) {
        if (scope.key() || attribute.id()) {
            return false;
        }
        if (attribute.value().traits().limits().required() && !scope.optional()) {
            return false;
        }
        if (attribute.role() == Role.VERSION || (Boolean.FALSE.equals(attribute.optional()) && !scope.optional())) {
            return false;
        }
        if (spec.isSaid()) {
            return spec.nullable();
        }
        if (scope.optional()) {
            return true;
        }

        boolean primitive = attribute.value().type().isPrimitive();
        return !primitive || (scope.embedded() && attribute.optional() == null);
    }

    private static @Nullable Identity identity(BasicAttribute attribute) {
        Generation generation = attribute.generation();
        GenericGeneratorSpec generic = GeneratorRule.generic(attribute);
        boolean counts = generation != null
                && (generic == null ? generation.strategy() == Generation.Strategy.IDENTITY : generic.identity());
        return counts ? Identity.BY_DEFAULT : null;
    }

    /** The constants whose ordinals a column holds, if it does. */
    private static List<String> ordinals(ValueSpec value) {
        return value.type().isEnum()
                        && value.type().enumeratedValue() == null
                        && value.enumerated() != EnumMode.STRING
                        && !JdbcCodes.isNamedEnum(value)
                ? value.type().constants()
                : List.of();
    }

    /** The values that an enum has. */
    static @Nullable Condition condition(String column, ValueSpec value) {
        JavaType type = value.type();
        List<Literal> booleans = value.conversion() == null
                ? List.of()
                : ConverterRule.booleans(value.conversion().converter());
        if (!booleans.isEmpty()) {
            return new Condition.OneOf(column, booleans);
        }
        if (!type.isEnum()
                || type.constants().isEmpty()
                || type.enumeratedValue() != null
                || JdbcCodes.isNamedEnum(value)) {
            return null;
        }
        return value.enumerated() == EnumMode.STRING
                ? new Condition.OneOf(
                        column, type.constants().stream().map(Literal::of).toList())
                : new Condition.Between(
                        column, Literal.of(0), Literal.of(type.constants().size() - 1));
    }

    /** What Java gives a primitive, and a provider a version; there is no text for Java's zero character. */
    private static @Nullable Literal javaDefault(BasicAttribute attribute) {
        JavaType type = attribute.value().type();
        if (attribute.role() == Role.VERSION) {
            return NUMBERS.contains(type.name()) ? Literal.of(0) : null;
        }
        if (!type.isPrimitive() || type.name().equals("char")) {
            return null;
        }
        return type.name().equals("boolean") ? Literal.of(false) : Literal.of(0);
    }
}
