package dev.retort.processor.reader;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * What an attribute is read within.
 *
 * @param entity the entity
 * @param access where the state of what encloses it is
 * @param validated whether Bean Validation sees to the values of the attributes
 * @param embeddables the qualified names of the embeddable classes that enclose it, outermost first
 */
record Surroundings(TypeElement entity, Access access, boolean validated, List<String> embeddables) {
    Surroundings {
        embeddables = List.copyOf(embeddables);
    }

    /** The same for what may be validated or not. */
    Surroundings validated(boolean newValidated) {
        return new Surroundings(entity, access, newValidated, embeddables);
    }
}
