package dev.retort.schema.inheritance;

import dev.retort.schema.Column;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.inheritance.Hierarchy.Member;
import dev.retort.schema.operation.Filling;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.rename.Hints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The moves of one hierarchy: columns of tables that have the rows already are filled from where their values
 * were, rows come to tables that did not have them, those of ancestors first, and go from where they are no more.
 */
final class HierarchyMove {
    private final Hierarchy hierarchy;
    private final Layout before;
    private final Layout after;
    private final Whereabouts now;
    private final GoneParts gone;
    private final SortedMap<ObjectName, SortedMap<String, Filling>> fillings = new TreeMap<>();
    private final Hints said;
    private final List<Operation> operations = new ArrayList<>();

    /**
     * @param to the schema that the rows move to
     * @param said what a person says
     */
    HierarchyMove(Hierarchy hierarchy, Layout before, Layout after, Schema to, Hints said) {
        this.hierarchy = hierarchy;
        this.before = before;
        this.after = after;
        this.said = said;
        this.now = new Whereabouts(before, after, to);
        this.gone = new GoneParts(before, after);
    }

    /** Works it out. */
    void make() {
        requireKnownTypes();
        after.owners().forEach(this::fill);
        List<Member> members = hierarchy.members();
        int deepest = members.stream()
                .mapToInt(member -> hierarchy.line(member).size())
                .max()
                .orElse(0);
        for (int depth = 1; depth <= deepest; depth++) {
            for (Member member : members) {
                insert(member, depth);
            }
        }
        members.forEach(this::delete);
    }

    /** What a person says, with what is filled and what goes. */
    Hints hints() {
        fillings.forEach((table, byColumn) ->
                said.backfills().getOrDefault(table, new TreeMap<>()).forEach(byColumn::put));
        SortedMap<ObjectName, SortedMap<String, Filling>> all = new TreeMap<>(said.backfills());
        all.putAll(fillings);
        return gone.addTo(new Hints(
                said.tablesRenamed(),
                said.columnsRenamed(),
                said.droppedTables(),
                said.droppedColumns(),
                all,
                said.javaDefaults()));
    }

    List<Operation> operations() {
        return operations;
    }

    private void requireKnownTypes() {
        List<Literal> known = hierarchy.members().stream().map(Member::value).toList();
        for (Literal value : before.typeValues()) {
            if (!known.contains(value)) {
                throw new ByHand("no entity is known that has the discriminator value " + value);
            }
        }
    }

    /** The columns of a table that has its rows already, and gets columns that were elsewhere. */
    private void fill(String type) {
        Table had = before.table(type);
        Table has = Objects.requireNonNull(after.table(type));
        if (had == null) {
            return;
        }
        SortedMap<Origin, String> there = before.columns(had);
        after.columns(has).forEach((origin, column) -> {
            boolean isKey = has.primaryKeyColumns().contains(column);
            String value = isKey || there.containsKey(origin) ? null : value(type, has, origin);
            if (value != null) {
                fillings.computeIfAbsent(has.name(), name -> new TreeMap<>()).put(column, Filling.with(value));
            }
        });
    }

    private @Nullable String value(String type, Table has, Origin origin) {
        if (origin.equals(after.typeOrigin())) {
            return before.kind() == Layout.Kind.JOINED
                    ? typeByPlace(has)
                    : hierarchy.root().value().toString();
        }
        Table source = before.kind() == Layout.Kind.JOINED ? before.table(origin.type()) : null;
        String column = source == null ? null : before.columns(source).get(origin);
        return column == null || origin.type().equals(type)
                ? null
                : "(select moved." + now.column(origin.type(), column) + " from " + now.table(origin.type())
                        + " moved where " + sameKey(origin.type(), has) + ")";
    }

    /** A row is what the table is of that is farthest from the root and has it. */
    private String typeByPlace(Table has) {
        StringBuilder sql = new StringBuilder("case");
        List<Member> members = new ArrayList<>(hierarchy.members());
        members.sort((one, other) ->
                hierarchy.line(other).size() - hierarchy.line(one).size());
        for (Member member : members) {
            if (member != hierarchy.root() && member.concrete() && before.table(member.type()) != null) {
                sql.append(" when exists (select 1 from ")
                        .append(now.table(member.type()))
                        .append(" moved where ")
                        .append(sameKey(member.type(), has))
                        .append(") then ")
                        .append(member.value());
            }
        }
        if (hierarchy.root().concrete()) {
            sql.append(" else ").append(hierarchy.root().value());
        }
        return sql.append(" end").toString();
    }

    /** That a row of an entity's old table has the key of one of another table. */
    private String sameKey(String type, Table other) {
        List<String> keys = Objects.requireNonNull(before.table(type)).primaryKeyColumns();
        List<String> others = other.primaryKeyColumns();
        List<String> same = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            same.add("moved." + now.key(type, i) + " = "
                    + Whereabouts.word(other.name().name()) + "." + Whereabouts.word(others.get(i)));
        }
        return String.join(" and ", same);
    }

    /** Brings the rows of an entity to the table of its ancestor at some depth, or to its own. */
    private void insert(Member member, int depth) {
        List<String> had = before.holders(member);
        if (!member.concrete() || had.isEmpty() || !isKnown(member)) {
            return;
        }
        for (String holder : after.holders(member)) {
            int holderDepth =
                    after.kind() == Layout.Kind.JOINED ? after.holders(member).indexOf(holder) + 1 : 1;
            if (holderDepth == depth && !had.contains(holder)) {
                insert(member, holder, had.get(had.size() - 1));
            }
        }
    }

    private boolean isKnown(Member member) {
        return before.typeValues().isEmpty() || before.typeValues().contains(member.value());
    }

    private void insert(Member member, String holder, String source) {
        Table target = Objects.requireNonNull(after.table(holder));
        Table from = Objects.requireNonNull(before.table(source));
        SortedMap<Origin, String> there = before.columns(from);
        Map<String, String> values = new TreeMap<>();
        for (Column column : target.columns()) {
            Origin origin = after.origin(target, column.name());
            int key = target.primaryKeyColumns().indexOf(column.name());
            String old = origin == null ? null : there.get(origin);
            if (key >= 0) {
                values.put(column.name(), now.key(source, key));
            } else if (after.typeOrigin().equals(origin)) {
                values.put(column.name(), member.value().toString());
            } else if (old != null) {
                values.put(column.name(), now.column(source, old));
            } else if (column.requiresValue()) {
                throw new ByHand("nothing says what column '" + column.name() + "' of table '" + target.name()
                        + "' becomes in the rows of " + member.type());
            }
        }
        addDemanded(values, holder, source);
        StringBuilder columns = new StringBuilder();
        StringBuilder selected = new StringBuilder();
        values.forEach((column, value) -> {
            columns.append(columns.isEmpty() ? "" : ", ").append(Whereabouts.word(column));
            selected.append(selected.isEmpty() ? "" : ", ").append(value);
        });
        run("insert into " + Whereabouts.word(target.name()) + " (" + columns + ") select " + selected + " from "
                + now.table(source)
                + (before.kind() == Layout.Kind.SINGLE_TABLE ? " where " + isOf(member, source) : ""));
    }

    /** What a table still demands that is about to lose it. */
    private void addDemanded(Map<String, String> values, String holder, String source) {
        Table had = before.table(holder);
        SortedMap<Origin, String> there = before.columns(Objects.requireNonNull(before.table(source)));
        for (Column column : had == null ? List.<Column>of() : had.columns()) {
            Origin origin = before.origin(had, column.name());
            String old = origin == null ? null : there.get(origin);
            String name = now.column(holder, column.name());
            if (column.requiresValue() && old != null && !values.containsKey(name)) {
                values.put(name, now.column(source, old));
            }
        }
    }

    private String isOf(Member member, String source) {
        return now.column(source, Objects.requireNonNull(before.typeColumn())) + " = " + member.value();
    }

    /** Takes the rows of an entity from the tables that stay, and are not its own any more. */
    private void delete(Member member) {
        List<String> has = after.holders(member);
        for (String holder : before.holders(member)) {
            Table stays = after.table(holder);
            if (stays == null || has.contains(holder) || !member.concrete()) {
                continue;
            }
            run("delete from " + Whereabouts.word(stays.name()) + " where "
                    + (before.kind() == Layout.Kind.SINGLE_TABLE
                            ? isOf(member, holder)
                            : "exists (select 1 from " + now.table(member.type()) + " moved where "
                                    + sameKey(member.type(), stays) + ")"));
        }
    }

    private void run(String sql) {
        operations.add(new Operation.ExecuteSql(null, sql, null, List.of()));
    }
}
