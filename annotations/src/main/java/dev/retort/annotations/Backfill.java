package dev.retort.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a column that becomes required, or is added as required, its value in the rows that are there
 * already.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Backfill {

    /** The SQL expression of the value, over the columns of the row: {@code "lower(name)"}, {@code "'unknown'"}. */
    String value();

    /** The path of the attribute inside of an embedded one whose column is meant. */
    String attribute() default "";
}
