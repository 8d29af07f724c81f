package dev.retort.processor.reader;

import dev.retort.processor.model.Places;
import dev.retort.schema.finding.Code;

/** Refuses annotations of Jakarta Persistence that are not taken into account. */
final class AnnotationCheck {
    private final ReadContext context;

    AnnotationCheck(ReadContext context) {
        this.context = context;
    }

    /** Whether each annotation on an element is taken into account; those that are not are reported. */
    boolean accepts(Annotated annotated) {
        boolean accepted = true;
        for (String name : annotated.names()) {
            if (name.startsWith(Annotated.JAKARTA)) {
                String simpleName = name.substring(Annotated.JAKARTA.length());
                if (!Annotations.isKnown(simpleName)) {
                    accepted = false;
                    context.report(
                            Code.RT210,
                            "@" + simpleName + " is not supported yet, and without it the schema would be wrong",
                            Places.annotation(annotated.place(), simpleName));
                }
            }
        }
        return accepted;
    }
}
