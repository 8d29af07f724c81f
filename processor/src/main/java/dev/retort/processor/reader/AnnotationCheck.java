package dev.retort.processor.reader;

import dev.retort.processor.model.Places;
import dev.retort.schema.finding.Code;

/** Refuses annotations of Jakarta Persistence and of Hibernate that are not taken into account. */
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
                accepted &= Annotations.isKnown(simpleName) || refuse(annotated, simpleName, "");
            } else if (name.startsWith(HibernateAnnotations.PACKAGE)) {
                String simpleName = name.substring(HibernateAnnotations.PACKAGE.length());
                accepted &= simpleName.indexOf('.') > 0 || HibernateAnnotations.isKnown(simpleName)
                        ? acceptsZones(annotated, simpleName)
                        : acceptsCustomType(annotated, simpleName);
            }
        }
        return accepted;
    }

    /** A zone that has a column of its own on some databases only is one that Retort does not write. */
    private boolean acceptsZones(Annotated annotated, String simpleName) {
        if (!simpleName.equals("TimeZoneStorage")) {
            return true;
        }
        String storage = ZoneStorage.of(annotated);
        return !ZoneStorage.mayNeedColumn(storage)
                || refuse(
                        annotated, simpleName, "; say TimeZoneStorageType.NATIVE, COLUMN, NORMALIZE or NORMALIZE_UTC");
    }

    /** A class may decide how a value is stored if the column says in its own words what comes of it. */
    private boolean acceptsCustomType(Annotated annotated, String simpleName) {
        if (!HibernateAnnotations.isCustomType(simpleName)) {
            return refuse(annotated, simpleName, "");
        }
        AnnotationView column = annotated.find("Column");
        return column != null && column.text("columnDefinition") != null
                || refuse(annotated, simpleName, "; say the column's type in @Column(columnDefinition = …)");
    }

    private boolean refuse(Annotated annotated, String simpleName, String instead) {
        context.report(
                Code.RT210,
                "@" + simpleName + " is not supported yet, and without it the schema would be wrong" + instead,
                Places.annotation(annotated.place(), simpleName));
        return false;
    }
}
