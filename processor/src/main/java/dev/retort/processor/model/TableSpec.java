package dev.retort.processor.model;

import dev.retort.schema.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @Table} says, or the same members of {@code @SecondaryTable}, {@code @JoinTable} and {@code
 * @CollectionTable}. What is not said is {@code null} or empty.
 *
 * @param place where it is said; where nothing is said, the entity or attribute
 * @param name the table's name
 * @param schema the database schema it lies in
 * @param catalog the catalog it lies in
 * @param uniqueConstraints its unique constraints
 * @param indexes its indexes
 * @param checks its conditions
 * @param comment what it is for
 * @param options text for the database
 */
public record TableSpec(
        Origin place,
        @Nullable String name,
        @Nullable String schema,
        @Nullable String catalog,
        List<UniqueSpec> uniqueConstraints,
        List<IndexSpec> indexes,
        List<CheckSpec> checks,
        @Nullable String comment,
        @Nullable String options) {

    public TableSpec {
        uniqueConstraints = List.copyOf(uniqueConstraints);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
    }

    /** Nothing is said about the table of what is at that place. */
    public static TableSpec unsaid(Origin place) {
        return new TableSpec(place, null, null, null, List.of(), List.of(), List.of(), null, null);
    }

    /** The same with a comment, if there is one and none is said yet, and more conditions. */
    public TableSpec refined(@Nullable String otherComment, List<CheckSpec> moreChecks) {
        List<CheckSpec> all = new ArrayList<>(checks);
        all.addAll(moreChecks);
        return new TableSpec(
                place,
                name,
                schema,
                catalog,
                uniqueConstraints,
                indexes,
                all,
                comment == null ? otherComment : comment,
                options);
    }
}
