package dev.retort.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a table or column was called before. On an entity: its table's old name. On an attribute:
 * its column's old name. Once the rename is in a revision the annotation has no effect and may stay or
 * go.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Repeatable(RenamedFrom.List.class)
public @interface RenamedFrom {

    /** The old name of the entity's table, or of the attribute's column. */
    String value() default "";

    /** The old name of the join or collection table that the attribute maps. */
    String table() default "";

    /** The path of the attribute inside of an embedded one or of a composite key whose column is meant. */
    String attribute() default "";

    /** Several old names, for several columns of one attribute. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
    @interface List {
        /** The old names. */
        RenamedFrom[] value();
    }
}
