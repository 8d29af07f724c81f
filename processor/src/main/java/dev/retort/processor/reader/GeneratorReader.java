package dev.retort.processor.reader;

import dev.retort.processor.model.GeneratorSpec;
import dev.retort.processor.model.GenericGeneratorSpec;
import dev.retort.processor.model.Places;
import dev.retort.processor.model.SequenceGeneratorSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the generators that {@code @GeneratedValue} may mean. */
final class GeneratorReader {
    private static final String GENERIC = HibernateAnnotations.PACKAGE + "GenericGenerator";

    private GeneratorReader() {}

    /** What a generator of Hibernate's own comes to; nothing of one that depends on the database. */
    private static Stream<GeneratorSpec> generic(AnnotationView annotation) {
        String name = annotation.text("name");
        String strategy = annotation.text("strategy");
        if (strategy == null || strategy.equals("native")) {
            return Stream.empty();
        }
        boolean sequence = strategy.equals("sequence")
                || strategy.equals("enhanced-sequence")
                || strategy.endsWith(".SequenceStyleGenerator");
        if (!sequence) {
            boolean table =
                    strategy.equals("table") || strategy.endsWith("-table") || strategy.endsWith(".TableGenerator");
            return table
                    ? Stream.empty()
                    : Stream.of(new GenericGeneratorSpec(
                            name, strategy.equals("identity") || strategy.endsWith(".IdentityGenerator")));
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        annotation.annotations("parameters").forEach(each -> {
            String value = each.text("value");
            parameters.put(String.valueOf(each.text("name")), value == null ? "" : value);
        });
        return Stream.of(new SequenceGeneratorSpec(
                annotation.place(),
                name,
                parameters.get("sequence_name"),
                null,
                null,
                number(parameters.get("initial_value"), 1),
                number(parameters.get("increment_size"), 50),
                null));
    }

    private static int number(@Nullable String text, int otherwise) {
        return text == null || !text.matches("-?[0-9]{1,9}") ? otherwise : Integer.parseInt(text);
    }

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
        for (Element around = declaring.getEnclosingElement(); around != null; around = around.getEnclosingElement()) {
            if (around.getKind() == ElementKind.PACKAGE) {
                places.putIfAbsent(around, new Annotated(around, member.place()));
            }
        }
        List<GeneratorSpec> visible = new ArrayList<>();
        for (Annotated place : places.values()) {
            place.findAll("SequenceGenerator", "SequenceGenerators").stream()
                    .map(SpecReader::sequenceGenerator)
                    .forEach(visible::add);
            place.findAll("TableGenerator", "TableGenerators").stream()
                    .map(SpecReader::tableGenerator)
                    .forEach(visible::add);
            place.findAllQualified(GENERIC, GENERIC + "s").stream()
                    .flatMap(GeneratorReader::generic)
                    .forEach(visible::add);
        }
        return visible;
    }
}
