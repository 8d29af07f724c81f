package dev.retort.processor.reader;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * What an attribute is read within.
 *
 * @param entity the entity
 * @param access where the state of what encloses it is
 * @param embeddables the qualified names of the embeddable classes that enclose it, outermost first
 */
record Surroundings(TypeElement entity, Access access, List<String> embeddables) {
    Surroundings {
        embeddables = List.copyOf(embeddables);
    }
}
