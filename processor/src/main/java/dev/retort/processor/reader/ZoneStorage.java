package dev.retort.processor.reader;

import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** How Hibernate is told to store the zone of a moment. */
final class ZoneStorage {
    private static final int TIME = 92;
    private static final int TIMESTAMP = 93;

    private ZoneStorage() {}

    /** The constant that {@code @TimeZoneStorage} says, or {@code null} where it is not there. */
    static @Nullable String of(Annotated attribute) {
        AnnotationView storage = attribute.findHibernate("TimeZoneStorage");
        if (storage == null) {
            return null;
        }
        String constant = storage.constant("value");
        return constant == null ? "AUTO" : constant;
    }

    /** Whether there is a second column, for the zone, on databases without zones. */
    static boolean mayNeedColumn(@Nullable String storage) {
        return "AUTO".equals(storage);
    }

    /** The JDBC type of a moment that is stored in the zone of the application, and therefore without one. */
    static @Nullable Integer jdbcType(Annotated attribute, TypeMirror type) {
        if (!"NORMALIZE".equals(of(attribute))) {
            return null;
        }
        return type.toString().equals("java.time.OffsetTime") ? TIME : TIMESTAMP;
    }
}
