package dev.retort.schema.diff;

import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Generated;
import dev.retort.schema.operation.ColumnChange;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.TypeChange;
import dev.retort.schema.type.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A column before and after.
 *
 * @param before the column under its old name
 * @param after the column under its new name
 */
record ColumnPair(Column before, Column after) {

    boolean isRenamed() {
        return !before.name().equals(after.name());
    }

    /** Whether values are stored or compared in another way, so that what is built on them must be built anew. */
    boolean isRetyped() {
        return !before.type().equals(after.type()) || !Objects.equals(before.collation(), after.collation());
    }

    /** Whether anything but its name changes. */
    boolean isChanged() {
        return before != after && !(isRenamed() ? before.withName(after.name()) : before).equals(after);
    }

    boolean changesKind() {
        return !before.type().equals(after.type()) && TypeKind.of(before.type()) != TypeKind.of(after.type());
    }

    /**
     * Whether there is no way from the one to the other but to drop and to add: another computation, or types
     * that have nothing to do with each other. Types in a database's own words are left to the database.
     */
    boolean isReplaced() {
        Generated was = before.generated();
        Generated is = after.generated();
        if (was == null && is == null) {
            return TypeChange.of(before.type(), after.type()) == TypeChange.UNKNOWN
                    && !isNative(before.type())
                    && !isNative(after.type());
        }
        if (is == null) {
            return !was.stored() || isRetyped();
        }
        return !is.equals(was) || isRetyped() || before.nullable() != after.nullable();
    }

    private static boolean isNative(ColumnType type) {
        return type instanceof ColumnType.Native;
    }

    /**
     * The facets that change, in an order in which each step is a sound column: what gives values goes first
     * and comes last.
     */
    List<ColumnChange> changes() {
        List<ColumnChange> changes = new ArrayList<>();
        DefaultValue oldDefault = before.defaultValue();
        // A default of another kind of type does not convert with the values.
        boolean dropsDefault = oldDefault != null && (after.defaultValue() == null || changesKind());
        if (before.identity() != null && after.identity() == null) {
            changes.add(ColumnChange.noIdentity());
        }
        if (before.generated() != null && after.generated() == null) {
            changes.add(ColumnChange.notGenerated());
        }
        if (dropsDefault) {
            changes.add(ColumnChange.noDefault());
        }
        if (!before.type().equals(after.type())) {
            changes.add(ColumnChange.type(after.type()));
        }
        if (!Objects.equals(before.collation(), after.collation())) {
            changes.add(new ColumnChange.Collation(after.collation()));
        }
        if (after.defaultValue() != null
                && (dropsDefault || !after.defaultValue().equals(oldDefault))) {
            changes.add(new ColumnChange.Default(after.defaultValue()));
        }
        if (before.nullable() != after.nullable()) {
            changes.add(new ColumnChange.Nullability(after.nullable()));
        }
        if (after.identity() != null && !after.identity().equals(before.identity())) {
            changes.add(new ColumnChange.IdentityChange(after.identity()));
        }
        return changes;
    }
}
