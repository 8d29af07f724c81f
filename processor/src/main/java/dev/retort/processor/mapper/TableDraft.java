package dev.retort.processor.mapper;

import dev.retort.processor.model.CheckSpec;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.finding.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table that is being put together. */
final class TableDraft {
    private final ObjectName name;
    private final Origin origin;
    private final ConstraintNamer namer;
    private final Findings findings;
    private final UnspokenRule unspoken;

    private final Map<String, PlannedColumn> columns = new LinkedHashMap<>();
    private final List<UniqueConstraint> uniques = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final Set<String> keyColumns = new LinkedHashSet<>();
    private final Set<List<String>> saidChecks = new HashSet<>();
    private boolean keyShared;
    private boolean shared;
    private @Nullable String comment;
    private @Nullable String options;

    TableDraft(ObjectName name, Origin origin, ConstraintNamer namer, Findings findings) {
        this.name = name;
        this.origin = origin;
        this.namer = namer;
        this.findings = findings;
        this.unspoken = new UnspokenRule(findings);
    }

    ObjectName name() {
        return name;
    }

    /** The part of the model that the table is there for. */
    Origin origin() {
        return origin;
    }

    Collection<PlannedColumn> columns() {
        return columns.values();
    }

    /** The column that a mapping calls by a name, after the naming strategy, or {@code null}. */
    @Nullable
    PlannedColumn column(String physicalName) {
        return columns.get(Names.folded(physicalName));
    }

    /** Adds what an attribute needs. */
    void add(Plan plan) {
        plan.columns().forEach(column -> add(column, mayShare(column) || mayShareKey(column, plan)));
        plan.references().forEach(this::add);
    }

    /** Adds what a relation needs; columns of the same name that are there already are meant. */
    void join(Plan plan) {
        plan.columns().forEach(column -> add(column, true));
        plan.references().forEach(this::add);
    }

    /** Adds a column, which another attribute may have added already where one of the two only reads it. */
    private void add(PlannedColumn added, boolean mayShare) {
        PlannedColumn column = unspoken.column(added);
        String key = Names.folded(column.name());
        PlannedColumn present = columns.get(key);
        if (present == null) {
            columns.put(key, column);
        } else if (present.spec().readOnly() && !column.spec().readOnly()) {
            columns.put(key, column);
        } else if (!column.spec().readOnly() && !mayShare) {
            findings.report(
                    Code.RT203,
                    "column '" + column.name() + "' of table '" + name + "' is that of '"
                            + present.origin().path().replaceAll("\\.\\{\\w+}", "")
                            + "' already"
                            + (!shared || hasOfSameType(column)
                                    ? ""
                                    : ", as " + present.column().type())
                            + "; give this one another @Column(name = …), or make it"
                            + " insertable = false, updatable = false",
                    column.origin());
            return;
        } else if (shared && !column.spec().readOnly()) {
            columns.put(key, SharedColumns.merged(present, column));
        }
        if (column.spec().unique()) {
            unique(null, List.of(column.name()));
        }
        column.checks().forEach(check -> check(check, List.of(column.name())));
    }

    /** Attributes of two subclasses that lie in one table may share a column of one type. */
    private boolean mayShare(PlannedColumn column) {
        PlannedColumn present = column(column.name());
        return present != null
                && (hasOfSameType(column) || (shared && SharedColumns.agree(present, column)))
                && !present.origin().type().equals(column.origin().type());
    }

    /** A relation may write a column of a key that an {@code @IdClass} describes: whose tenant a row is, most often. */
    private boolean mayShareKey(PlannedColumn column, Plan plan) {
        return keyShared
                && hasOfSameType(column)
                && keyColumns.contains(spelled(column.name()))
                && plan.references().stream()
                        .anyMatch(reference -> reference.columns().contains(column.name()));
    }

    private boolean hasOfSameType(PlannedColumn column) {
        PlannedColumn present = column(column.name());
        return present != null && present.column().type().equals(column.column().type());
    }

    private void add(PlannedReference reference) {
        List<String> own = reference.columns().stream().map(this::spelled).toList();
        if (reference.unique()) {
            unique(null, own);
        }
        if (!reference.spec().constraint()) {
            return;
        }
        boolean present = foreignKeys.stream()
                .anyMatch(key -> key.columns().equals(own) && key.target().equals(reference.target()));
        if (!present) {
            unspoken.constraint(reference.spec().options(), reference.spec().place());
            ForeignKeyDefinition actions = ForeignKeyDefinition.of(reference.spec(), findings);
            foreignKeys.add(new ForeignKey(
                    namer.foreignKey(
                            name, reference.spec().name(), own, reference.spec().place()),
                    own,
                    reference.target(),
                    reference.targetColumns(),
                    actions.onDelete(),
                    actions.onUpdate()));
        }
    }

    /** The name of a column as the table has it, where attributes that share it spell it in different cases. */
    private String spelled(String column) {
        PlannedColumn present = column(column);
        return present == null ? column : present.name();
    }

    boolean hasKey() {
        return !keyColumns.isEmpty();
    }

    /** Whether these columns are the primary key. */
    boolean hasKey(Collection<PlannedColumn> key) {
        Set<String> names = new LinkedHashSet<>();
        key.forEach(column -> names.add(Names.folded(column.name())));
        Set<String> own = new LinkedHashSet<>();
        keyColumns.forEach(column -> own.add(Names.folded(column)));
        return own.equals(names);
    }

    /** Has the table hold the rows of another entity, too: what both say of it is said once. */
    void share() {
        shared = true;
    }

    /** Whether the index of another entity in the table is this one. */
    boolean hasShared(Index index) {
        return shared
                && indexes.stream()
                        .anyMatch(other -> other.withName(index.name()).equals(index)
                                && Names.folded(other.name()).equals(Names.folded(index.name())));
    }

    boolean hasUniqueConstraints() {
        return !uniques.isEmpty();
    }

    /** Makes columns the primary key. */
    void key(Collection<PlannedColumn> key) {
        key.forEach(column -> keyColumns.add(spelled(column.name())));
    }

    /** Lets relations write columns of the key as well. */
    void shareKey() {
        keyShared = true;
    }

    /** Adds a unique constraint, unless another one says the same. */
    void unique(@Nullable String said, List<String> over) {
        boolean present = uniques.stream().anyMatch(other -> other.columns().equals(over));
        if (!present) {
            uniques.add(new UniqueConstraint(namer.unique(name, said, over, origin), over));
        }
    }

    /** Adds a unique constraint, unless another one says the same, in whatever order. */
    void uniqueInAnyOrder(List<String> over) {
        boolean present =
                uniques.stream().anyMatch(other -> Set.copyOf(other.columns()).equals(Set.copyOf(over)));
        if (!present) {
            unique(null, over);
        }
    }

    List<ForeignKey> foreignKeys() {
        return List.copyOf(foreignKeys);
    }

    void check(CheckSpec check, List<String> over) {
        unspoken.constraint(check.options(), check.place());
        boolean first = saidChecks.add(Arrays.asList(check.name(), check.constraint()));
        if (shared && !first) {
            return;
        }
        checks.add(new CheckConstraint(
                namer.check(name, check.name(), over, check.place()), new Condition.Sql(check.constraint())));
    }

    /** Adds a check that nobody names. */
    void check(Condition condition, List<String> about, Origin place) {
        checks.add(new CheckConstraint(namer.check(name, null, about, place), condition));
    }

    void index(Index index) {
        indexes.add(index);
    }

    void describe(@Nullable String newComment, @Nullable String newOptions) {
        comment = newComment == null ? comment : newComment;
        options = newOptions == null ? options : newOptions;
    }

    /** The table, without unique constraints over what is its key. */
    Table build() {
        Set<String> keyNames = new LinkedHashSet<>();
        keyColumns.forEach(name -> keyNames.add(spelled(name)));
        List<Column> built = new ArrayList<>();
        List<CheckConstraint> allChecks = new ArrayList<>(checks);
        for (PlannedColumn column : columns.values()) {
            boolean key = keyNames.contains(column.name());
            built.add(key ? column.column().notNull() : column.column());
            if (column.condition() != null) {
                allChecks.add(new CheckConstraint(
                        namer.check(name, null, List.of(column.name()), column.origin()), column.condition()));
            }
        }
        Table table = Table.named(name).withColumns(built);
        if (!keyNames.isEmpty()) {
            table = table.withPrimaryKey(new PrimaryKey(namer.primaryKey(name), List.copyOf(keyNames)));
        }
        return table.withUniqueConstraints(uniques.stream()
                        .filter(unique -> !Set.copyOf(unique.columns()).equals(keyNames))
                        .toList())
                .withForeignKeys(foreignKeys)
                .withChecks(allChecks)
                .withIndexes(indexes)
                .withComment(comment)
                .withOptions(options);
    }
}
