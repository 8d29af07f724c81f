package dev.retort.processor.reader;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * What an attribute is read within.
 *
 * @param entity the entity
 * @param access where the state of what encloses it is
 * @param validated whether Bean Validation sees to the values of the attributes
 * @param demanding whether it makes columns required: not in something embedded that may itself be absent
 * @param embeddables the qualified names of the embeddable classes that enclose it, outermost first
 */
record Surroundings(TypeElement entity, Access access, boolean validated, boolean demanding, List<String> embeddables) {
    Surroundings {
        embeddables = List.copyOf(embeddables);
    }

    /** The same for what may be validated or not. */
    Surroundings validated(boolean newValidated, boolean newDemanding) {
        return new Surroundings(entity, access, newValidated, newDemanding, embeddables);
    }
}
