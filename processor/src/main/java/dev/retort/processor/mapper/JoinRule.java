package dev.retort.processor.mapper;

import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.ForeignKeySpec;
import dev.retort.processor.model.InheritanceSpec.Strategy;
import dev.retort.processor.model.JoinColumnSpec;
import dev.retort.processor.model.JoinSpec;
import dev.retort.processor.model.SecondaryTableSpec;
import dev.retort.processor.model.TableSpec;
import dev.retort.processor.naming.Delimiting;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The columns by which rows of one table refer to those of another. */
final class JoinRule {
    private final MappingContext context;

    JoinRule(MappingContext context) {
        this.context = context;
    }

    /**
     * What is to be referred to, and how.
     *
     * @param origin the origin of the columns
     * @param attribute the attribute's name, for messages
     * @param implicitName the name of a column without a name, by the name of the one that it refers to
     * @param target the entity referred to
     * @param targetTable the table referred to
     * @param join what is said about the columns
     * @param required whether each row refers to another
     * @param optional whether rows that refer to nothing lie in the table whatever is said
     * @param unique whether at most one row refers to each target
     */
    record Request(
            Origin origin,
            String attribute,
            UnaryOperator<String> implicitName,
            EntityType target,
            ObjectName targetTable,
            JoinSpec join,
            boolean required,
            boolean optional,
            boolean unique) {}

    /**
     * A column that refers, and the one referred to.
     *
     * @param spec what is said about the column, or {@code null} if nothing is
     * @param referenced the column referred to
     */
    private record Pair(@Nullable JoinColumnSpec spec, PlannedColumn referenced) {}

    /** Names columns after what refers and what is referred to. */
    static UnaryOperator<String> after(String what) {
        return referenced -> what + "_" + referenced;
    }

    Plan plan(Request request) {
        Plan key = context.keys().of(request.target());
        if (key.columns().isEmpty()) {
            return Plan.NOTHING;
        }
        List<Pair> pairs = pairs(request, key.columns());
        List<PlannedColumn> columns = new ArrayList<>();
        for (Pair pair : pairs) {
            PlannedColumn column = column(request, pair, pairs.size() > 1);
            if (column == null) {
                return Plan.NOTHING;
            }
            columns.add(column);
        }
        if (columns.isEmpty()) {
            return Plan.NOTHING;
        }
        ForeignKeySpec foreignKey = request.join().effectiveForeignKey();
        PlannedReference reference = new PlannedReference(
                columns.stream().map(PlannedColumn::name).toList(),
                targetTable(request, pairs),
                pairs.stream().map(pair -> pair.referenced().name()).toList(),
                request.unique(),
                canBeReferredTo(request.target()) ? foreignKey : foreignKey.without());
        return new Plan(columns, List.of(reference));
    }

    /** The table that the columns referred to lie in: not always the one that the entity itself lies in. */
    private ObjectName targetTable(Request request, List<Pair> pairs) {
        PlannedColumn first = pairs.get(0).referenced();
        String said = first.spec().table();
        if (said == null) {
            EntityType declaring = context.hierarchies().strategy(request.target()) == Strategy.JOINED
                    ? context.columns().declaring(request.target(), first.name())
                    : request.target();
            ObjectName table =
                    declaring.equals(request.target()) ? null : context.tables().of(declaring);
            return table == null ? request.targetTable() : table;
        }
        String name = Names.folded(context.names().physical(said));
        for (EntityType entity = request.target();
                entity != null;
                entity = context.hierarchies().parent(entity)) {
            for (SecondaryTableSpec secondary : entity.secondaryTables()) {
                TableSpec table = secondary.table();
                ObjectName object = table.name() == null
                        ? null
                        : context.names().object(table.schema(), table.name(), table.place());
                if (object != null && Names.folded(object.name()).equals(name)) {
                    return object;
                }
            }
        }
        return request.targetTable();
    }

    /** Whether the instances of an entity lie in one table, which a foreign key can refer to. */
    private boolean canBeReferredTo(EntityType target) {
        return !target.isQuery() && !context.hierarchies().isUnion(target);
    }

    /** Which column refers to which; none if they do not fit, which is reported. */
    private List<Pair> pairs(Request request, List<PlannedColumn> key) {
        List<JoinColumnSpec> specs = request.join().columns();
        if (specs.isEmpty()) {
            return key.stream().map(column -> new Pair(null, column)).toList();
        }
        List<Pair> pairs = new ArrayList<>();
        if (specs.size() == key.size() && specs.stream().allMatch(spec -> spec.referencedColumnName() == null)) {
            // Nobody says which refers to which: the provider takes the key's attributes by name.
            List<PlannedColumn> byAttribute = key.stream()
                    .sorted(Comparator.comparing(column -> column.origin().path()))
                    .toList();
            for (int i = 0; i < specs.size(); i++) {
                pairs.add(new Pair(specs.get(i), byAttribute.get(i)));
            }
            return inOrderOfKey(pairs, key);
        }
        for (JoinColumnSpec spec : specs) {
            PlannedColumn referenced = spec.referencedColumnName() == null
                    ? null
                    : context.columns().find(request.target(), spec.referencedColumnName());
            if (referenced == null) {
                context.findings().report(Code.RT211, misfit(request, spec.referencedColumnName(), key), spec.place());
                return List.of();
            }
            pairs.add(new Pair(spec, referenced));
        }
        return inOrderOfKey(pairs, key);
    }

    private static String misfit(Request request, @Nullable String referenced, List<PlannedColumn> key) {
        String columns = String.join(", ", key.stream().map(PlannedColumn::name).toList());
        return referenced == null
                ? "the key of " + request.target().simpleName() + " has the columns " + columns
                        + "; give one @JoinColumn for each, with its referencedColumnName"
                : request.target().simpleName() + " has no column '" + referenced
                        + "' in referencedColumnName; its key is " + columns;
    }

    /** A reference to the key has its columns in the key's order, in whatever order they are written. */
    private static List<Pair> inOrderOfKey(List<Pair> pairs, List<PlannedColumn> key) {
        List<Pair> ordered = new ArrayList<>();
        for (PlannedColumn column : key) {
            pairs.stream()
                    .filter(pair -> pair.referenced().name().equals(column.name()))
                    .forEach(ordered::add);
        }
        return ordered.size() == pairs.size() ? ordered : pairs;
    }

    private @Nullable PlannedColumn column(Request request, Pair pair, boolean several) {
        ColumnSpec spec = pair.spec() == null
                ? ColumnSpec.unsaid(request.origin())
                : pair.spec().column();
        String logicalName = spec.name() == null ? implicitName(request, pair.referenced()) : spec.name();
        String name = context.names().column(logicalName, spec.place());
        if (name == null) {
            return null;
        }
        ColumnType type =
                spec.definition() == null ? pair.referenced().column().type() : Types.sqlType(spec.definition());
        boolean nullable = spec.nullable() && (request.optional() || !request.required());
        Origin origin = several
                ? new Origin(
                        request.origin().type(),
                        request.origin().path() + "."
                                + pair.referenced().origin().path())
                : request.origin();
        return new PlannedColumn(
                logicalName,
                Column.column(name, type).withNullable(nullable).withComment(spec.comment()),
                origin,
                spec,
                null,
                null,
                PlannedColumn.ColumnHints.NONE);
    }

    /** A name is delimited if the column or the table that it comes from is. */
    private static String implicitName(Request request, PlannedColumn referenced) {
        String name = request.implicitName().apply(Names.bare(referenced.logicalName()));
        boolean delimited = Names.isDelimited(referenced.name())
                || Names.isDelimited(request.targetTable().name());
        return delimited ? Delimiting.delimited(name) : name;
    }
}
