package dev.retort.schema.merge;

import static dev.retort.schema.merge.Thing.Kind.COLUMN;
import static dev.retort.schema.merge.Thing.Kind.DEFINITION;
import static dev.retort.schema.merge.Thing.Kind.PRIMARY_KEY;
import static dev.retort.schema.merge.Thing.Kind.SEQUENCE;
import static dev.retort.schema.merge.Thing.Kind.TABLE;

import dev.retort.schema.Condition;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlMentions;
import dev.retort.schema.operation.Operation;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What operations change, and what they only rely on. */
final class Touches {
    private final SortedSet<Thing> changes = new TreeSet<>();
    private final SortedSet<Thing> uses = new TreeSet<>();

    private Touches() {}

    static Touches of(Collection<? extends Operation> operations) {
        Touches touches = new Touches();
        TouchVisitor visitor = new TouchVisitor(touches);
        operations.forEach(operation -> operation.accept(visitor));
        return touches;
    }

    /** What one of them changes and the other changes or relies on: their order would matter. */
    SortedSet<Thing> overlap(Touches other) {
        SortedSet<Thing> overlap = new TreeSet<>();
        for (Thing thing : changes) {
            if (other.changes.contains(thing) || other.uses.contains(thing)) {
                overlap.add(thing);
            }
        }
        for (Thing thing : other.changes) {
            if (uses.contains(thing)) {
                overlap.add(thing);
            }
        }
        return overlap;
    }

    void changes(Thing thing) {
        changes.add(thing);
    }

    void uses(Thing thing) {
        uses.add(thing);
    }

    void usesTable(ObjectName table) {
        uses(Thing.named(TABLE, table));
    }

    void usesNamespace(ObjectName name) {
        if (name.schema() != null) {
            uses(Thing.schema(name.schema()));
        }
    }

    void usesColumn(ObjectName table, String column) {
        usesTable(table);
        uses(Thing.column(COLUMN, table, column));
        uses(Thing.column(DEFINITION, table, column));
    }

    void usesColumns(ObjectName table, Collection<String> columns) {
        columns.forEach(column -> usesColumn(table, column));
    }

    void usesSql(ObjectName table, @Nullable String sql) {
        if (sql != null) {
            usesColumns(table, SqlMentions.in(sql));
        }
    }

    void changesConstraint(ObjectName table, String name) {
        usesTable(table);
        changes(Thing.constraint(table, name));
    }

    void usesReferences(ForeignKey key) {
        usesColumns(key.target(), key.targetColumns());
        uses(Thing.named(PRIMARY_KEY, key.target()));
    }

    void usesCondition(ObjectName table, Condition condition) {
        condition.accept(new Condition.Visitor<@Nullable Void>() {
            @Override
            public @Nullable Void oneOf(Condition.OneOf oneOf) {
                usesColumn(table, oneOf.column());
                return null;
            }

            @Override
            public @Nullable Void between(Condition.Between between) {
                usesColumn(table, between.column());
                return null;
            }

            @Override
            public @Nullable Void sql(Condition.Sql sql) {
                usesSql(table, sql.text());
                return null;
            }
        });
    }

    void changesSequence(ObjectName name) {
        usesNamespace(name);
        changes(Thing.named(SEQUENCE, name));
    }
}
