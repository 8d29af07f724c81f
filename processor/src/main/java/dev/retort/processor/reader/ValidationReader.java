package dev.retort.processor.reader;

import dev.retort.processor.model.ValueLimits;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the constraints of Bean Validation that a provider makes part of the schema: those of the default group.
 * Constraints on the elements of collections, and on what only an application checks, are none of them.
 */
final class ValidationReader {
    private static final String PACKAGE = "jakarta.validation.constraints.";
    private static final String HIBERNATE = "org.hibernate.validator.constraints.";

    private ValidationReader() {}

    static ValueLimits read(Annotated attribute) {
        ValueLimits limits = new ValueLimits(
                isRequired(attribute),
                least(all(attribute, PACKAGE + "Size", HIBERNATE + "Length"), "max"),
                least(all(attribute, PACKAGE + "Digits"), "integer"),
                least(all(attribute, PACKAGE + "Digits"), "fraction"),
                bound(attribute, "Min", "min", Math::max),
                bound(attribute, "Max", "max", Math::min));
        return limits.equals(ValueLimits.NONE) ? ValueLimits.NONE : limits;
    }

    /** Whether what an attribute holds is validated as well. */
    static boolean isCascaded(Annotated attribute) {
        return attribute.findQualified("jakarta.validation.Valid") != null;
    }

    /** Whether there must be a value. */
    static boolean isRequired(Annotated attribute) {
        return !all(attribute, PACKAGE + "NotNull", PACKAGE + "NotBlank", PACKAGE + "NotEmpty")
                .isEmpty();
    }

    private static @Nullable Integer least(List<AnnotationView> constraints, String member) {
        return constraints.stream()
                .map(constraint -> constraint.integer(member))
                .filter(value -> value != null && value < Integer.MAX_VALUE)
                .min(Integer::compare)
                .orElse(null);
    }

    private static @Nullable Long bound(
            Annotated attribute, String constraint, String ofRange, BinaryOperator<Long> closer) {
        Long bound = null;
        for (AnnotationView each : all(attribute, PACKAGE + constraint)) {
            bound = closer(bound, each.longInteger("value"), closer);
        }
        for (AnnotationView each : all(attribute, HIBERNATE + "Range")) {
            bound = closer(bound, each.longInteger(ofRange), closer);
        }
        return bound;
    }

    private static @Nullable Long closer(@Nullable Long one, @Nullable Long other, BinaryOperator<Long> closer) {
        return one == null ? other : other == null ? one : closer.apply(one, other);
    }

    private static List<AnnotationView> all(Annotated attribute, String... names) {
        return List.of(names).stream()
                .flatMap(name -> attribute.findAllQualified(name, name + ".List").stream())
                .filter(ValidationReader::isInDefaultGroup)
                .toList();
    }

    private static boolean isInDefaultGroup(AnnotationView constraint) {
        List<String> groups = constraint.typeNames("groups");
        return groups.isEmpty() || groups.contains("jakarta.validation.groups.Default");
    }
}
