package dev.retort.processor.reader;

import dev.retort.processor.model.GeneratorSpec;
import dev.retort.processor.model.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the generators that {@code @GeneratedValue} may mean. */
final class GeneratorReader {
    private GeneratorReader() {}

    /** Those on the attribute, then on the entity, on the class that declares the attribute, and on its package. */
    static List<GeneratorSpec> visible(Member member, TypeElement entity) {
        return member.annotated().has("GeneratedValue") ? all(member, entity) : List.of();
    }

    /** The same, whatever generates the values. */
    static List<GeneratorSpec> all(Member member, TypeElement entity) {
        Element declaring = member.element().getEnclosingElement();
        Map<Element, Annotated> places = new LinkedHashMap<>();
        places.put(member.element(), member.annotated());
        places.put(entity, new Annotated(entity, Places.entity(member.place().type())));
        places.putIfAbsent(declaring, new Annotated(declaring, member.place()));
        @Nullable Element packageElement = declaring.getEnclosingElement();
        if (packageElement != null) {
            places.putIfAbsent(packageElement, new Annotated(packageElement, member.place()));
        }
        List<GeneratorSpec> visible = new ArrayList<>();
        for (Annotated place : places.values()) {
            place.findAll("SequenceGenerator", "SequenceGenerators").stream()
                    .map(SpecReader::sequenceGenerator)
                    .forEach(visible::add);
            place.findAll("TableGenerator", "TableGenerators").stream()
                    .map(SpecReader::tableGenerator)
                    .forEach(visible::add);
        }
        return visible;
    }
}
