package dev.retort.processor.reader;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.IdClassSpec;
import dev.retort.processor.model.InheritanceSpec;
import dev.retort.processor.model.InheritanceSpec.Discriminator;
import dev.retort.processor.model.InheritanceSpec.Strategy;
import dev.retort.processor.model.Overrides;
import dev.retort.processor.model.Places;
import dev.retort.processor.model.SoftDeleteSpec;
import dev.retort.processor.model.TableSpec;
import dev.retort.schema.Origin;
import dev.retort.schema.finding.Code;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads one entity. */
final class EntityClassReader {
    private final ReadContext context;
    private final ClassReader classes;
    private final AttributeReader attributes;
    private final AnnotationCheck check;
    private final OverrideReader overrides;
    private final SoftDeleteReader softDeletes;

    EntityClassReader(ReadContext context) {
        this.context = context;
        this.classes = new ClassReader(context);
        this.attributes = new AttributeReader(context);
        this.check = new AnnotationCheck(context);
        this.overrides = new OverrideReader(context);
        this.softDeletes = new SoftDeleteReader(context);
    }

    /** The entity, or {@code null} if the class cannot be one, which is reported. */
    @Nullable
    EntityType read(TypeElement element) {
        String type = element.getQualifiedName().toString();
        Origin place = Places.entity(type);
        context.remember(place, element);
        if (element.getKind() != ElementKind.CLASS) {
            context.report(
                    Code.RT206,
                    element.getSimpleName() + " is " + article(element.getKind()) + "; only a class can be an entity",
                    Places.annotation(place, "Entity"));
            return null;
        }
        Annotated annotated = new Annotated(element, place);
        if (!check.accepts(annotated)) {
            return null;
        }
        DeclaredType declared = (DeclaredType) element.asType();
        Access access = Access.defaultOf(element);
        List<Attribute> read = new ArrayList<>();
        List<String> naturalId = new ArrayList<>();
        for (Member member : classes.members(declared, access, place)) {
            Attribute attribute = attributes.read(
                    member, new Surroundings(element, access, context.validation(), context.validation(), List.of()));
            if (attribute != null) {
                read.add(attribute);
                if (member.annotated().findHibernate("NaturalId") != null) {
                    naturalId.add(attribute.name());
                }
            }
        }
        Overrides said = overrides.read(annotated);
        overrides.check(said, read);
        return new EntityType(
                type,
                entityName(annotated, element),
                element.getModifiers().contains(Modifier.ABSTRACT),
                annotated.findHibernate("Subselect") != null,
                table(annotated),
                annotated.findAll("SecondaryTable", "SecondaryTables").stream()
                        .map(SpecReader::secondaryTable)
                        .toList(),
                inheritance(annotated, declared),
                idClass(declared, access, place),
                read,
                naturalId,
                said,
                softDelete(declared, place),
                HintReader.entity(annotated));
    }

    private static String entityName(Annotated annotated, TypeElement element) {
        AnnotationView entity = annotated.find("Entity");
        String name = entity == null ? null : entity.text("name");
        return name == null ? nameInPackage(element) : name;
    }

    /** As its binary name without the package, which is how Hibernate calls a class inside another: Outer$Inner. */
    private static String nameInPackage(TypeElement element) {
        return element.getEnclosingElement() instanceof TypeElement outer
                ? nameInPackage(outer) + '$' + element.getSimpleName()
                : element.getSimpleName().toString();
    }

    private static TableSpec table(Annotated annotated) {
        AnnotationView table = annotated.find("Table");
        TableSpec spec = table == null ? TableSpec.unsaid(annotated.place()) : SpecReader.table(table);
        return spec.refined(TraitsReader.comment(annotated), TraitsReader.checks(annotated));
    }

    private static @Nullable Strategy strategy(Annotated annotated) {
        AnnotationView inheritance = annotated.find("Inheritance");
        if (inheritance == null) {
            return null;
        }
        String strategy = inheritance.constant("strategy");
        return strategy == null ? Strategy.SINGLE_TABLE : Strategy.valueOf(strategy);
    }

    private static @Nullable Discriminator discriminator(Annotated annotated) {
        AnnotationView column = annotated.find("DiscriminatorColumn");
        if (column == null) {
            return null;
        }
        String type = column.constant("discriminatorType");
        return new Discriminator(
                SpecReader.column(column), type == null ? Discriminator.Type.STRING : Discriminator.Type.valueOf(type));
    }

    private InheritanceSpec inheritance(Annotated annotated, DeclaredType type) {
        DeclaredType superEntity = classes.superEntity(type, annotated.place());
        AnnotationView value = annotated.find("DiscriminatorValue");
        return new InheritanceSpec(
                superEntity == null
                        ? null
                        : ((TypeElement) superEntity.asElement())
                                .getQualifiedName()
                                .toString(),
                strategy(annotated),
                discriminator(annotated),
                value == null ? null : value.text("value"),
                ReferenceReader.onDelete(
                        SpecReader.join(annotated, "PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns"), annotated));
    }

    private @Nullable IdClassSpec idClass(DeclaredType type, Access access, Origin place) {
        for (DeclaredType link : classes.chain(type, place)) {
            AnnotationView idClass = new Annotated(link.asElement(), place).find("IdClass");
            TypeMirror said = idClass == null ? null : context.typeIn(idClass, "value");
            if (idClass != null && said instanceof DeclaredType declared) {
                List<String> names = classes.members(declared, access, Places.attribute(place, "<id>")).stream()
                        .map(Member::name)
                        .toList();
                return new IdClassSpec(
                        idClass.place(),
                        ((TypeElement) declared.asElement()).getQualifiedName().toString(),
                        names);
            }
        }
        return null;
    }

    /** What is said on the class, else on the nearest mapped superclass, else on the package. */
    private @Nullable SoftDeleteSpec softDelete(DeclaredType type, Origin place) {
        List<Element> said = new ArrayList<>(
                classes.chain(type, place).stream().map(DeclaredType::asElement).toList());
        Collections.reverse(said);
        said.add(context.elements().getPackageOf(type.asElement()));
        return said.stream()
                .map(element -> softDeletes.read(new Annotated(element, place)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String article(ElementKind kind) {
        switch (kind) {
            case INTERFACE:
                return "an interface";
            case ENUM:
                return "an enum";
            case RECORD:
                return "a record";
            default:
                return "an annotation";
        }
    }
}
