package dev.retort.processor.mapper;

import dev.retort.processor.model.BasicAttribute;
import dev.retort.processor.model.BasicAttribute.Role;
import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.Generation;
import dev.retort.processor.model.JavaType;
import dev.retort.processor.model.ValueSpec;
import dev.retort.processor.model.ValueSpec.EnumMode;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Identity;
import dev.retort.schema.Literal;
import dev.retort.schema.type.ColumnType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The column of an attribute with one value. */
final class BasicRule {
    private static final Set<String> NUMBERS =
            Set.of("byte", "short", "int", "long", "java.lang.Short", "java.lang.Integer", "java.lang.Long");

    private final NameRule names;
    private final BasicTypes types;

    BasicRule(MappingContext context) {
        this.names = context.names();
        this.types = new BasicTypes(context.findings());
    }

    Plan plan(BasicAttribute attribute, Scope scope) {
        ColumnSpec override = scope.column(attribute.place());
        ColumnSpec spec = override == null ? attribute.column() : override;
        String logicalName = spec.name() == null ? attribute.name() : spec.name();
        String name = names.column(logicalName, spec.place());
        ColumnType type = types.of(attribute.name(), attribute.value(), spec, attribute.place());
        if (name == null || type == null) {
            return Plan.NOTHING;
        }
        Column column = Column.column(name, type)
                .withNullable(nullable(attribute, spec, scope))
                .withIdentity(identity(attribute))
                .withComment(spec.comment());
        return Plan.of(new PlannedColumn(
                logicalName,
                column,
                attribute.place(),
                spec,
                spec.definition() == null ? condition(name, attribute.value()) : null,
                scope.key() ? null : javaDefault(attribute),
                PlannedColumn.ColumnHints.NONE));
    }

    /**
     * A column is what {@code @Column} says where it is there; else that of a primitive is required, unless
     * what it lies in may be absent.
     */
    private static boolean nullable(BasicAttribute attribute, ColumnSpec spec, Scope scope) {
        if (scope.key() || attribute.id()) {
            return false;
        }
        if (scope.optional()) {
            return true;
        }
        if (attribute.role() == Role.VERSION || Boolean.FALSE.equals(attribute.optional())) {
            return false;
        }
        if (spec.isSaid()) {
            return spec.nullable();
        }
        boolean primitive = attribute.value().type().isPrimitive();
        return !primitive || (scope.embedded() && attribute.optional() == null);
    }

    private static @Nullable Identity identity(BasicAttribute attribute) {
        Generation generation = attribute.generation();
        return generation != null && generation.strategy() == Generation.Strategy.IDENTITY ? Identity.BY_DEFAULT : null;
    }

    /** The values that an enum has. */
    static @Nullable Condition condition(String column, ValueSpec value) {
        JavaType type = value.type();
        if (!type.isEnum() || type.constants().isEmpty()) {
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
