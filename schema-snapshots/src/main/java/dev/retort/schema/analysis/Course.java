package dev.retort.schema.analysis;

import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Table;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.Replay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A change, operation by operation, with what each table and column was and becomes. */
final class Course {
    private final Change change;
    private final List<Step> steps = new ArrayList<>();
    private final Map<ObjectName, TableTrail> trails = new HashMap<>();
    private final SortedMap<ObjectName, TableTrail> oldTables = new TreeMap<>();

    private Course(Change change) {
        this.change = change;
        change.from().tables().values().forEach(table -> oldTables.put(table.name(), new TableTrail(table, table)));
        trails.putAll(oldTables);
    }

    static Course of(Change change) {
        Course course = new Course(change);
        Replay replay = Replay.from(change.from());
        for (Operation each : change.operations()) {
            Operation operation = each.plain();
            Subject subject = Subject.of(operation);
            ObjectName table = subject.table();
            boolean online = each != operation;
            course.step(operation, online, subject, table == null ? null : replay.table(table));
            replay.apply(operation);
        }
        return course;
    }

    private void step(Operation operation, boolean online, Subject subject, @Nullable Table before) {
        ObjectName name = subject.table();
        if (operation instanceof Operation.CreateTable create) {
            trails.put(create.table().name(), new TableTrail(null, create.table()));
        }
        TableTrail trail = name == null ? null : trails.get(name);
        if (trail != null && operation instanceof Operation.AddColumn add) {
            trail.columnAdded(add.column().name());
        }
        List<ColumnTrail> columns = trail == null ? List.of() : trail.columns(subject.columns());
        steps.add(new Step(operation, online, trail, before, columns));
        if (trail == null) {
            return;
        }
        if (operation instanceof Operation.DropTable) {
            trails.remove(name);
            trail.renamed(null);
        } else if (operation instanceof Operation.RenameTable rename) {
            trails.remove(name);
            trails.put(rename.to(), trail);
            trail.renamed(rename.to());
        } else if (operation instanceof Operation.DropColumn drop) {
            trail.columnDropped(drop.column());
        } else if (operation instanceof Operation.RenameColumn rename) {
            trail.columnRenamed(rename.from(), rename.to());
        } else if (operation instanceof Operation.Backfill) {
            columns.get(0).filled();
        }
    }

    Change change() {
        return change;
    }

    /** The databases that the change is for, in order. */
    SortedSet<String> databases() {
        return new TreeSet<>(change.databases());
    }

    /** The operations in their order. */
    List<Step> steps() {
        return steps;
    }

    /** The operations of one kind on tables that were there before, in their order. */
    List<Step> onOldTables(Class<? extends Operation> kind) {
        return steps.stream()
                .filter(step -> kind.isInstance(step.operation())
                        && step.trail() != null
                        && !step.trail().isBorn())
                .toList();
    }

    /** The place of a table in the model, or {@code null} if it has none any more. */
    @Nullable
    Origin place(TableTrail table) {
        ObjectName name = table.name();
        return name == null ? null : change.origins().table(name);
    }

    /** The place of a column in the model, or that of its table if it has none of its own. */
    @Nullable
    Origin place(TableTrail table, @Nullable String newName) {
        ObjectName name = table.name();
        Origin place = name == null || newName == null ? null : change.origins().column(name, newName);
        return place != null ? place : place(table);
    }

    /** The place of what an operation is about: its first column if it names any. */
    @Nullable
    Origin place(Step step) {
        return place(
                step.table(), step.columns().isEmpty() ? null : step.column().name());
    }

    /** Whether a person says that a column is meant to go. */
    boolean isSaidToGo(TableTrail table, String oldName) {
        ObjectName name = table.name();
        Set<String> said = name == null ? Set.of() : change.hints().dropped(name);
        return said.stream().anyMatch(word -> Names.caseless(word).equals(Names.caseless(oldName)));
    }

    /** Whether a person says that a table, which goes, is meant to go. */
    boolean isSaidToGo(TableTrail table) {
        Table original = table.original();
        return original != null
                && change.hints().droppedTables().stream()
                        .map(Names::caseless)
                        .anyMatch(word -> word.equals(
                                        Names.caseless(original.name().name()))
                                || word.equals(Names.caseless(original.name().toString())));
    }

    /** The tables that were there before, by their old names. */
    Collection<TableTrail> oldTables() {
        return oldTables.values();
    }

    /** The name after the change of a table that was there before; {@code null} if it is gone. */
    @Nullable
    ObjectName newName(ObjectName oldName) {
        TableTrail table = oldTables.get(oldName);
        return table == null ? null : table.name();
    }

    /** The column that is added under the name that another one is dropped under, or {@code null} if none is. */
    @Nullable
    Column replacement(Step drop) {
        Column before = drop.column().original();
        for (Step step : steps) {
            if (step.trail() == drop.trail()
                    && step.operation() instanceof Operation.AddColumn add
                    && before != null
                    && add.column().name().equals(before.name())) {
                return add.column();
            }
        }
        return null;
    }
}
