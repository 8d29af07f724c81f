package dev.retort.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that columns of an entity's table, or a whole table, are meant to go with their values, and were
 * not renamed to something new that looks like them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(Dropped.List.class)
public @interface Dropped {

    /** The columns of the annotated entity's tables that are meant to go. */
    String[] value() default {};

    /** The table that is meant to go. */
    String table() default "";

    /** Several statements of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.PACKAGE})
    @interface List {
        /** The statements. */
        Dropped[] value();
    }
}
