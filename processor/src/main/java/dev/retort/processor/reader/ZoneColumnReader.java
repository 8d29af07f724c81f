package dev.retort.processor.reader;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.AttributeHints;
import dev.retort.processor.model.BasicAttribute;
import dev.retort.processor.model.BasicAttribute.Role;
import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.EmbeddedAttribute;
import dev.retort.processor.model.JavaType;
import dev.retort.processor.model.Overrides;
import dev.retort.processor.model.Places;
import dev.retort.processor.model.ValueSpec;
import dev.retort.schema.Names;
import java.util.List;

/** Reads moments whose zone is in a column of its own: like something embedded, a moment and an offset in seconds. */
final class ZoneColumnReader {
    private static final String COLUMN = HibernateAnnotations.PACKAGE + "TimeZoneColumn";

    private ZoneColumnReader() {}

    /** The attribute with its zone beside it. */
    static Attribute read(Member member, BasicAttribute moment) {
        return new EmbeddedAttribute(
                moment.name(),
                moment.place(),
                false,
                moment.value().type().name(),
                List.of(moment, zone(member, moment)),
                Overrides.NONE,
                moment.hints());
    }

    /** A column that is not called anything has a name of its own, unless nothing at all is said of it. */
    private static BasicAttribute zone(Member member, BasicAttribute moment) {
        AnnotationView said = member.annotated().findQualified(COLUMN);
        String of = moment.column().name() == null
                ? moment.name()
                : Names.bare(moment.column().name());
        ColumnSpec column = said == null ? ColumnSpec.unsaid(moment.place()) : SpecReader.column(said);
        return new BasicAttribute(
                said == null ? of + "_tz" : "zoneOffset",
                Places.attribute(moment.place(), "{zone}"),
                Role.PLAIN,
                ValueSpec.of(JavaType.ofClass("java.lang.Integer", List.of(), true)),
                column,
                moment.column().nullable() ? moment.optional() : Boolean.FALSE,
                null,
                List.of(),
                AttributeHints.NONE);
    }
}
