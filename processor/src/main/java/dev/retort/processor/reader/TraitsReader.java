package dev.retort.processor.reader;

import dev.retort.processor.model.CheckSpec;
import dev.retort.processor.model.ColumnTraits;
import dev.retort.processor.model.ValueLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what Hibernate's own annotations say of columns and tables. */
final class TraitsReader {
    /** What the provider itself puts into each row. */
    private static final List<String> ALWAYS_THERE =
            List.of("CreationTimestamp", "CurrentTimestamp", "TenantId", "UpdateTimestamp");

    private TraitsReader() {}

    /** What is said of the column of an attribute. */
    static ColumnTraits read(Annotated attribute) {
        return new ColumnTraits(
                ALWAYS_THERE.stream().anyMatch(name -> attribute.findHibernate(name) != null),
                value(attribute, "ColumnDefault"),
                value(attribute, "GeneratedColumn"),
                value(attribute, "Collate"),
                comment(attribute),
                fraction(attribute),
                checks(attribute),
                ValueLimits.NONE);
    }

    /** What is said of the column of a collection's elements; comments and conditions are about its table. */
    static ColumnTraits readElement(Annotated collection) {
        ColumnTraits traits = read(collection);
        return new ColumnTraits(
                false,
                traits.defaultValue(),
                traits.generated(),
                traits.collation(),
                null,
                null,
                List.of(),
                ValueLimits.NONE);
    }

    /** The conditions that are said of a column, or of a class's table. */
    static List<CheckSpec> checks(Annotated annotated) {
        List<CheckSpec> checks = new ArrayList<>();
        for (AnnotationView check : annotated.findAllQualified(
                HibernateAnnotations.PACKAGE + "Check", HibernateAnnotations.PACKAGE + "Checks")) {
            String constraint = check.text("constraints");
            if (constraint != null) {
                checks.add(new CheckSpec(check.place(), check.text("name"), constraint, null));
            }
        }
        return checks;
    }

    /** What a column, or a class's table, is for. */
    static @Nullable String comment(Annotated annotated) {
        return annotated
                .findAllQualified(HibernateAnnotations.PACKAGE + "Comment", HibernateAnnotations.PACKAGE + "Comments")
                .stream()
                .filter(comment -> !comment.says("on"))
                .flatMap(comment -> Stream.ofNullable(comment.text("value")))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer fraction(Annotated attribute) {
        AnnotationView annotation = attribute.findHibernate("FractionalSeconds");
        return annotation == null ? null : annotation.integer("value");
    }

    private static @Nullable String value(Annotated attribute, String name) {
        AnnotationView annotation = attribute.findHibernate(name);
        return annotation == null ? null : annotation.text("value");
    }
}
