package dev.retort.processor.mapper;

import dev.retort.processor.naming.Delimiting;
import dev.retort.processor.naming.NamingStrategy;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.SchemaException;
import dev.retort.schema.finding.Code;
import dev.retort.schema.type.Types;
import org.jspecify.annotations.Nullable;

/** Makes the database's names of those in the mapping, and refuses what no database takes. */
final class NameRule {
    private final NamingStrategy naming;
    private final Findings findings;

    NameRule(NamingStrategy naming, Findings findings) {
        this.naming = naming;
        this.findings = findings;
    }

    NamingStrategy naming() {
        return naming;
    }

    /** The name that the database gets: delimited where it has to be, then as the naming strategy has it. */
    String physical(String name) {
        return naming.physical(Delimiting.whereNeeded(name));
    }

    /** The name of a table or sequence, or {@code null} if it is none, which is reported. */
    @Nullable
    ObjectName object(@Nullable String schema, String name, Origin place) {
        try {
            if (!Names.isDelimited(name) && name.indexOf('.') >= 0) {
                throw new SchemaException(
                        "the name '" + name + "' has a dot; say the schema by itself: schema = …, name = …");
            }
            return ObjectName.of(schema == null ? null : physical(schema), physical(name));
        } catch (SchemaException misfit) {
            findings.report(Code.RT213, misfit.getMessage(), place);
            return null;
        }
    }

    /** The name of a column, or {@code null} if it is none, which is reported. */
    @Nullable
    String column(String name, Origin place) {
        return columnAsSaid(physical(name), place);
    }

    /** A name of a column that no naming strategy changes; {@code null} if it is none, which is reported. */
    @Nullable
    String columnAsSaid(String name, Origin place) {
        try {
            return Column.column(Delimiting.whereNeeded(name), Types.bool()).name();
        } catch (SchemaException misfit) {
            findings.report(Code.RT213, misfit.getMessage(), place);
            return null;
        }
    }
}
