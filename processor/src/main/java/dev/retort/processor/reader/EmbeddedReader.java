package dev.retort.processor.reader;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.EmbeddedAttribute;
import dev.retort.processor.model.Overrides;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads attributes whose own attributes lie in the table of their owner. */
final class EmbeddedReader {
    private final ReadContext context;
    private final AttributeReader attributes;
    private final ClassReader classes;
    private final OverrideReader overrides;

    EmbeddedReader(ReadContext context, AttributeReader attributes) {
        this.context = context;
        this.attributes = attributes;
        this.classes = new ClassReader(context);
        this.overrides = new OverrideReader(context);
    }

    @Nullable
    Attribute read(Member member, DeclaredType type, Surroundings surroundings) {
        boolean demanding = surroundings.demanding() && ValidationReader.isRequired(member.annotated());
        boolean validated = surroundings.validated() && ValidationReader.isCascaded(member.annotated());
        List<Attribute> embedded =
                attributes(member.name(), type, member.place(), surroundings.validated(validated, demanding));
        if (embedded == null) {
            return null;
        }
        if (embedded.isEmpty()) {
            context.report(
                    Code.RT205,
                    "'" + member.name() + "' is embedded, but "
                            + type.asElement().getSimpleName()
                            + " has no persistent attribute; remove @Embedded or mark the attribute @Transient",
                    member.place());
            return null;
        }
        Overrides said = overrides.read(member.annotated());
        overrides.check(said, embedded);
        overrides.checkConversions(said, embedded);
        return new EmbeddedAttribute(
                member.name(),
                member.place(),
                member.annotated().has("EmbeddedId") || member.annotated().has("Id"),
                ((TypeElement) type.asElement()).getQualifiedName().toString(),
                embedded,
                said,
                HintReader.attribute(member.annotated()));
    }

    /** The attributes of an embeddable class, or {@code null} if it is embedded in itself, which is reported. */
    @Nullable
    List<Attribute> attributes(String name, DeclaredType type, Origin place, Surroundings surroundings) {
        TypeElement element = (TypeElement) type.asElement();
        String qualifiedName = element.getQualifiedName().toString();
        if (surroundings.embeddables().contains(qualifiedName)) {
            context.report(
                    Code.RT223,
                    "'" + name + "' embeds " + element.getSimpleName() + " in itself; mark it @Transient, or make "
                            + element.getSimpleName() + " an entity",
                    place);
            return null;
        }
        List<String> embeddables = new ArrayList<>(surroundings.embeddables());
        embeddables.add(qualifiedName);
        Access said = Access.said(element);
        Access access = said == null ? surroundings.access() : said;
        List<Attribute> embedded = new ArrayList<>();
        for (Member member : classes.members(type, access, place)) {
            Attribute attribute = attributes.read(
                    member,
                    new Surroundings(
                            surroundings.entity(),
                            access,
                            surroundings.validated(),
                            surroundings.demanding(),
                            embeddables));
            if (attribute != null) {
                embedded.add(attribute);
            }
        }
        return embedded;
    }
}
