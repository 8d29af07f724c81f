package dev.retort.processor.mapper;

import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.JoinSpec;
import dev.retort.processor.model.Places;
import dev.retort.processor.model.TableSpec;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The tables of relations and collections. */
final class CollectionTables {
    private final MappingContext context;
    private final SchemaDraft draft;
    private final TableParts parts;
    private final Set<ObjectName> implicit = new HashSet<>();

    CollectionTables(MappingContext context, SchemaDraft draft) {
        this.context = context;
        this.draft = draft;
        this.parts = new TableParts(context, draft.namer());
    }

    /**
     * The table of a relation or collection: a new one, or one that is there already and that both say by
     * name; {@code null} if its name is wrong, which is reported.
     *
     * @param implicitName its name where none is said
     */
    @Nullable
    TableDraft open(TableSpec spec, String implicitName, Origin origin) {
        ObjectName name =
                context.names().object(spec.schema(), spec.name() == null ? implicitName : spec.name(), spec.place());
        if (name == null) {
            return null;
        }
        TableDraft present = draft.table(name);
        if (present == null) {
            if (spec.name() == null) {
                implicit.add(name);
            }
            return draft.begin(name, origin);
        }
        if (spec.name() == null || implicit.contains(present.name())) {
            context.findings()
                    .report(
                            Code.RT222,
                            "the table '" + name + "' is that of "
                                    + (present.origin().path().isEmpty()
                                            ? present.origin().type()
                                            : "'" + present.origin().path() + "'")
                                    + " already; give this one a name with @JoinTable or @CollectionTable",
                            spec.place());
            return null;
        }
        return present;
    }

    /** What is said about the table besides its columns, which must all be there. */
    void finish(TableSpec spec, TableDraft table) {
        parts.apply(spec, table);
    }

    /** The columns that refer to the owner of a relation or collection. */
    Plan owner(EntityType owner, String attribute, UnaryOperator<String> implicitName, JoinSpec join, Origin place) {
        ObjectName table = context.tables().of(owner);
        if (table == null) {
            return Plan.NOTHING;
        }
        Origin origin = Places.attribute(place, "{owner}");
        return new JoinRule(context)
                .plan(new JoinRule.Request(origin, attribute, implicitName, owner, table, join, true, false, false));
    }
}
