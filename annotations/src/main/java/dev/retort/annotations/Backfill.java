package dev.retort.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
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
@Repeatable(Backfill.List.class)
public @interface Backfill {

    /** The SQL expression of the value, over the columns of the row: {@code "lower(name)"}, {@code "'unknown'"}. */
    String value();

    /** The expressions for the databases that need another one. */
    On[] on() default {};

    /**
     * Whether the table is large: its rows are then filled some at a time, each time in a transaction of its own,
     * so that no lock is held for long. What was filled stays when a later one fails.
     */
    boolean batched() default false;

    /** The path of the attribute inside of an embedded one whose column is meant. */
    String attribute() default "";

    /** The expression for one database. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    @interface On {
        /** The database. */
        Database database();

        /** The SQL expression of the value there. */
        String value();
    }

    /** Several values, for several columns of one attribute. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
    @interface List {
        /** The values. */
        Backfill[] value();
    }
}
