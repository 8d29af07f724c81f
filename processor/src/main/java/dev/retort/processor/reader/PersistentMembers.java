package dev.retort.processor.reader;

import dev.retort.processor.model.Places;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Finds the persistent fields and properties that a class itself declares, in their order. */
final class PersistentMembers {
    private final ReadContext context;

    PersistentMembers(ReadContext context) {
        this.context = context;
    }

    /**
     * The persistent members of a class.
     *
     * @param type the class with its type arguments
     * @param access where its state is, unless a member says otherwise
     * @param owner the place that the members' names are added to
     */
    List<Member> of(DeclaredType type, Access access, Origin owner) {
        Map<String, Member> members = new LinkedHashMap<>();
        TypeElement declaring = (TypeElement) type.asElement();
        boolean isRecord = declaring.getKind() == ElementKind.RECORD;
        for (Element element : membersOf(declaring)) {
            String name = nameOf(element);
            boolean method = element.getKind() == ElementKind.METHOD;
            if (name.isEmpty() || element.getModifiers().contains(Modifier.STATIC) || (isRecord && method)) {
                continue;
            }
            Access kind = method ? Access.PROPERTY : Access.FIELD;
            // A field that is marked to be reached by its getter is still what the annotations are on: a common
            // way to read the key of a proxy without loading it.
            boolean said = Access.said(element) == kind;
            boolean chosen = said || access == kind || isRecord;
            Annotated annotated = new Annotated(element, Places.attribute(owner, name));
            if (isRecord && access == Access.PROPERTY && !said) {
                reportUnheard(annotated, declaring);
            }
            if (chosen && isPersistent(annotated)) {
                add(members, new Member(name, annotated, typeOf(type, element)), said);
            } else if (!chosen && !isRecord) {
                reportIgnored(element, owner, access);
            }
        }
        return new ArrayList<>(members.values());
    }

    /** The members in their order; the fields of a record in that of its components, which compilers do not promise. */
    private static List<Element> membersOf(TypeElement type) {
        List<Element> members = new ArrayList<>(type.getEnclosedElements());
        if (type.getKind() == ElementKind.RECORD) {
            List<String> components = type.getRecordComponents().stream()
                    .map(component -> component.getSimpleName().toString())
                    .toList();
            members.sort(Comparator.comparingInt(
                    member -> components.indexOf(member.getSimpleName().toString())));
        }
        return members;
    }

    private void add(Map<String, Member> members, Member member, boolean said) {
        Member other = members.get(member.name());
        if (other == null || said) {
            context.remember(member.place(), member.element());
            members.put(member.name(), member);
        } else if (member.element().getKind() == ElementKind.METHOD
                && other.element().getKind() == ElementKind.METHOD) {
            context.report(
                    Code.RT215,
                    "the property '" + member.name() + "' has two getters, '"
                            + other.element().getSimpleName() + "' and '"
                            + member.element().getSimpleName() + "'; mark one of them @Transient",
                    member.place());
        }
    }

    private static String nameOf(Element element) {
        if (element.getKind() == ElementKind.FIELD) {
            return element.getSimpleName().toString();
        }
        return element instanceof ExecutableElement method && Getters.isGetter(method)
                ? Getters.propertyName(method)
                : "";
    }

    private static boolean isPersistent(Annotated member) {
        return !member.element().getModifiers().contains(Modifier.TRANSIENT) && !member.has("Transient");
    }

    private TypeMirror typeOf(DeclaredType type, Element element) {
        TypeMirror seen = context.types().asMemberOf(type, element);
        return seen instanceof ExecutableType method ? method.getReturnType() : seen;
    }

    /** Where attributes are properties, the provider looks for annotations on getters, which a record has none of. */
    private void reportUnheard(Annotated component, TypeElement type) {
        for (String name : component.names()) {
            if (name.startsWith(Annotated.JAKARTA) || name.startsWith(HibernateAnnotations.PACKAGE)) {
                String simpleName = name.substring(name.lastIndexOf('.') + 1);
                context.remember(component.place(), component.element());
                context.report(
                        Code.RT210,
                        "@" + simpleName + " on a component of the record " + type.getSimpleName()
                                + " is not heard by the provider where attributes are properties; add"
                                + " @Access(AccessType.FIELD) to the record",
                        Places.annotation(component.place(), simpleName));
            }
        }
    }

    /** A mapping annotation where nobody reads it is a mistake that a provider passes over. */
    private void reportIgnored(Element element, Origin owner, Access access) {
        String path = element.getSimpleName() + (element.getKind() == ElementKind.METHOD ? "()" : "{field}");
        Annotated member = new Annotated(element, Places.attribute(owner, path));
        for (String name : member.names()) {
            if (name.startsWith(Annotated.JAKARTA)) {
                String simpleName = name.substring(Annotated.JAKARTA.length());
                if (!simpleName.equals("Transient") && !Annotations.isCallback(simpleName)) {
                    context.remember(member.place(), member.element());
                    context.report(
                            Code.RT216,
                            "@" + simpleName + " has no effect on this "
                                    + (access == Access.FIELD ? "method" : "field")
                                    + ": the class is mapped by its "
                                    + (access == Access.FIELD ? "fields" : "getters")
                                    + "; move it there, or add @Access here",
                            Places.annotation(member.place(), simpleName));
                    return;
                }
            }
        }
    }
}
