package dev.retort.processor.mapper;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.BasicAttribute;
import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.InheritanceSpec.Discriminator;
import dev.retort.processor.model.Places;
import dev.retort.processor.model.ToOneAttribute;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Literal;
import dev.retort.schema.Names;
import dev.retort.schema.finding.Code;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The column that tells which entity a row is. */
final class DiscriminatorRule {
    private static final String DEFAULT_NAME = "DTYPE";
    private static final int DEFAULT_LENGTH = 31;

    private final MappingContext context;

    DiscriminatorRule(MappingContext context) {
        this.context = context;
    }

    /** Whether a hierarchy in one table has such a column: if there is something to tell apart, or if it is said. */
    boolean needsColumn(EntityType root) {
        return root.inheritance().discriminator() != null
                || !context.hierarchies().children(root).isEmpty();
    }

    void add(EntityType root, TableDraft table) {
        ColumnSpec spec = spec(root);
        String logicalName = spec.name() == null ? DEFAULT_NAME : spec.name();
        String name = context.names().column(logicalName, spec.place());
        if (name == null) {
            return;
        }
        List<Literal> values = new ArrayList<>();
        for (EntityType entity : context.hierarchies().withDescendants(root)) {
            if (!entity.isAbstract()) {
                Literal value = value(root, entity);
                if (value == null) {
                    return;
                }
                values.add(value);
            }
        }
        PlannedColumn column = new PlannedColumn(
                logicalName,
                Column.column(name, type(root, spec)).notNull(),
                Places.attribute(root.place(), "{type}"),
                spec,
                values.isEmpty() ? null : new Condition.OneOf(name, values),
                null,
                PlannedColumn.ColumnHints.NONE);
        table.add(Plan.of(column));
    }

    /**
     * Rows of an entity have what its attributes demand, and those of the entity that it extends, though rows
     * of others lie in the same table.
     */
    void require(EntityType root, EntityType entity, TableDraft table) {
        PlannedColumn discriminator = table.column(context.names().physical(columnName(root)));
        Literal value = value(root, entity);
        if (discriminator == null || value == null) {
            return;
        }
        TreeSet<String> required = new TreeSet<>();
        EntityType parent = context.hierarchies().parent(entity);
        if (parent != null) {
            required.addAll(required(parent, parent != root, table));
        }
        required.addAll(required(entity, true, table));
        if (!required.isEmpty()) {
            table.check(
                    new Condition.Sql(
                            discriminator.name() + " <> " + value + " or (" + String.join(" and ", required) + ")"),
                    List.of(discriminator.name(), Names.bare(entity.name())),
                    entity.place());
        }
    }

    private List<String> required(EntityType entity, boolean optional, TableDraft table) {
        List<String> required = new ArrayList<>();
        Scope scope = Scope.of(entity, optional);
        for (Attribute attribute : entity.attributes()) {
            if (isRequired(attribute) && !attribute.id()) {
                for (PlannedColumn column :
                        context.planner().plan(attribute, scope).columns()) {
                    PlannedColumn present = table.column(column.name());
                    if (present != null && present.column().nullable()) {
                        required.add(present.name() + " is not null");
                    }
                }
            }
        }
        return required;
    }

    private static boolean isRequired(Attribute attribute) {
        if (attribute instanceof BasicAttribute basic) {
            return Boolean.FALSE.equals(basic.optional())
                    || basic.value().type().isPrimitive();
        }
        return attribute instanceof ToOneAttribute toOne && !toOne.optional();
    }

    private static ColumnSpec spec(EntityType root) {
        Discriminator said = root.inheritance().discriminator();
        return said == null ? ColumnSpec.unsaid(root.place()) : said.column();
    }

    private static String columnName(EntityType root) {
        String said = spec(root).name();
        return said == null ? DEFAULT_NAME : said;
    }

    private static Discriminator.Type kind(EntityType root) {
        Discriminator said = root.inheritance().discriminator();
        return said == null ? Discriminator.Type.STRING : said.type();
    }

    private static ColumnType type(EntityType root, ColumnSpec spec) {
        if (spec.definition() != null) {
            return Types.sqlType(spec.definition());
        }
        switch (kind(root)) {
            case INTEGER:
                return Types.integer();
            case CHAR:
                return Types.character(1);
            default:
                return Types.varchar(spec.length() == null ? DEFAULT_LENGTH : spec.length());
        }
    }

    /** The value of an entity's rows, or {@code null} if it is wrong, which is reported. */
    private @Nullable Literal value(EntityType root, EntityType entity) {
        String said = entity.inheritance().discriminatorValue();
        Discriminator.Type kind = kind(root);
        if (kind == Discriminator.Type.STRING) {
            return Literal.of(said == null ? entity.name() : said);
        }
        if (kind == Discriminator.Type.CHAR && said != null && said.length() == 1) {
            return Literal.of(said);
        }
        try {
            if (kind == Discriminator.Type.INTEGER) {
                return Literal.of(said == null ? entity.name().hashCode() : Integer.parseInt(said.strip()));
            }
        } catch (NumberFormatException notANumber) {
            // Reported below, as what is wrong is the same.
        }
        context.findings()
                .report(
                        Code.RT224,
                        entity.simpleName() + " needs a @DiscriminatorValue that is "
                                + (kind == Discriminator.Type.CHAR ? "one character" : "a number"),
                        entity.place());
        return null;
    }
}
