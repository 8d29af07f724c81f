package dev.retort.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a revision and ties it to its snapshot. The compiler writes it; the body of the class may be
 * edited, this may not.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

    /** The revision's id: the first twelve hexadecimal digits of a digest of what it leads to. */
    String id();

    /** The ids of the revisions that come before it; none for a first revision, several for a merge. */
    String[] parents() default {};

    /** The migration set that it belongs to. */
    String set() default "default";

    /** What it does, in a person's words. */
    String message();
}
