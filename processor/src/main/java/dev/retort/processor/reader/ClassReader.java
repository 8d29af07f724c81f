package dev.retort.processor.reader;

import dev.retort.schema.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads the members of a class together with those that it inherits without another table or class in between. */
final class ClassReader {
    private final ReadContext context;
    private final PersistentMembers members;

    ClassReader(ReadContext context) {
        this.context = context;
        this.members = new PersistentMembers(context);
    }

    /**
     * The class's chain of mapped classes, topmost first: itself, and each superclass that is a mapped
     * superclass or embeddable, up to the next entity.
     */
    List<DeclaredType> chain(DeclaredType type, Origin place) {
        List<DeclaredType> chain = new ArrayList<>();
        chain.add(type);
        DeclaredType current = context.superclass(type, place);
        while (current != null && !Annotated.has(current.asElement(), "Entity")) {
            Element element = current.asElement();
            if (Annotated.has(element, "MappedSuperclass") || Annotated.has(element, "Embeddable")) {
                chain.add(0, current);
            }
            current = context.superclass(current, place);
        }
        return chain;
    }

    /** The nearest superclass that is an entity, or {@code null} if there is none. */
    @Nullable
    DeclaredType superEntity(DeclaredType type, Origin place) {
        DeclaredType current = context.superclass(type, place);
        while (current != null && !Annotated.has(current.asElement(), "Entity")) {
            current = context.superclass(current, place);
        }
        return current;
    }

    /** The members of the whole chain; one that is declared again keeps its position and is what was declared last. */
    List<Member> members(DeclaredType type, Access access, Origin place) {
        Map<String, Member> all = new LinkedHashMap<>();
        for (DeclaredType link : chain(type, place)) {
            Access said = Access.said(link.asElement());
            for (Member member : members.of(link, said == null ? access : said, place)) {
                all.put(member.name(), member);
            }
        }
        return new ArrayList<>(all.values());
    }
}
