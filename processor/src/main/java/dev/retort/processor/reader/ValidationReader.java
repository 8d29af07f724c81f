package dev.retort.processor.reader;

import dev.retort.processor.model.ValueLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the constraints of Bean Validation that a provider makes part of the schema: those of the default group.
 * Constraints on the elements of collections, and on what only an application checks, are none of them.
 */
final class ValidationReader {
    private static final String PACKAGE = "jakarta.validation.constraints.";
    private static final String HIBERNATE = "org.hibernate.validator.constraints.";

    /** Constraints may be made of constraints that are made of others; they cannot go around in circles for long. */
    private static final int COMPOSED_DEPTH = 4;

    private ValidationReader() {}

    /**
     * What is demanded of an attribute.
     *
     * @param demanding whether it is demanded that there is a value at all
     */
    static ValueLimits read(Annotated attribute, boolean demanding) {
        if (!mayHaveConstraints(attribute)) {
            return ValueLimits.NONE;
        }
        List<Annotated> places = places(attribute);
        List<AnnotationView> digits = all(places, PACKAGE + "Digits");
        ValueLimits limits = new ValueLimits(
                demanding && isRequired(places),
                least(all(places, PACKAGE + "Size", HIBERNATE + "Length"), "max"),
                least(digits, "integer"),
                least(digits, "fraction"),
                bound(places, "Min", "min", Math::max),
                bound(places, "Max", "max", Math::min));
        return limits.equals(ValueLimits.NONE) ? ValueLimits.NONE : limits;
    }

    /** Whether what an attribute holds is validated as well. */
    static boolean isCascaded(Annotated attribute) {
        return attribute.findQualified("jakarta.validation.Valid") != null;
    }

    /** Whether there must be a value. */
    static boolean isRequired(Annotated attribute) {
        return mayHaveConstraints(attribute) && isRequired(places(attribute));
    }

    private static boolean isRequired(List<Annotated> places) {
        return !all(places, PACKAGE + "NotNull", PACKAGE + "NotBlank", PACKAGE + "NotEmpty")
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
            List<Annotated> places, String constraint, String ofRange, BinaryOperator<Long> closer) {
        Long bound = null;
        for (AnnotationView each : all(places, PACKAGE + constraint)) {
            bound = closer(bound, each.longInteger("value"), closer);
        }
        for (AnnotationView each : all(places, HIBERNATE + "Range")) {
            bound = closer(bound, each.longInteger(ofRange), closer);
        }
        return bound;
    }

    private static @Nullable Long closer(@Nullable Long one, @Nullable Long other, BinaryOperator<Long> closer) {
        return one == null ? other : other == null ? one : closer.apply(one, other);
    }

    /** Most attributes of a model have none, and are told quickly. */
    private static boolean mayHaveConstraints(Annotated place) {
        for (String name : place.names()) {
            if (!name.startsWith(Annotated.JAKARTA)) {
                return true;
            }
        }
        return false;
    }

    /** Where constraints of an attribute are written: at itself, and at the constraints that are made of others. */
    private static List<Annotated> places(Annotated attribute) {
        return Stream.concat(Stream.of(attribute), composed(attribute, COMPOSED_DEPTH))
                .toList();
    }

    private static List<AnnotationView> all(List<Annotated> places, String... names) {
        List<AnnotationView> found = new ArrayList<>();
        for (Annotated place : places) {
            for (String name : names) {
                for (AnnotationView constraint : place.findAllQualified(name, name + ".List")) {
                    if (isInDefaultGroup(constraint)) {
                        found.add(constraint);
                    }
                }
            }
        }
        return found;
    }

    /** The constraints of the application's own that are made of others, as places where these are. */
    private static Stream<Annotated> composed(Annotated place, int depth) {
        return place.names().stream()
                .filter(name -> depth > 0 && !name.startsWith("jakarta.") && !name.startsWith("org.hibernate."))
                .map(name -> new Composed(place.findQualified(name), place.typeOf(name)))
                .filter(composed -> composed.isConstraint() && isInDefaultGroup(composed.annotation()))
                .map(composed -> new Annotated(composed.type(), place.place()))
                .flatMap(inner -> Stream.concat(Stream.of(inner), composed(inner, depth - 1)));
    }

    /** An annotation and the class that it is of. */
    private record Composed(
            @Nullable AnnotationView said, @Nullable Element element) {
        boolean isConstraint() {
            return said != null
                    && element != null
                    && new Annotated(element, said.place()).findQualified("jakarta.validation.Constraint") != null;
        }

        AnnotationView annotation() {
            return Objects.requireNonNull(said);
        }

        Element type() {
            return Objects.requireNonNull(element);
        }
    }

    private static boolean isInDefaultGroup(AnnotationView constraint) {
        List<String> groups = constraint.typeNames("groups");
        return groups.isEmpty() || groups.contains("jakarta.validation.groups.Default");
    }
}
