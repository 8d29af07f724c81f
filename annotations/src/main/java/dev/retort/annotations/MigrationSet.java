package dev.retort.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a migration set and says what belongs to it: on a {@code package-info.java} or on any class of
 * the module. A module with one set and the defaults below needs none.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface MigrationSet {

    /** The set's name: its folder under the snapshots, and its name in the database's history. */
    String value() default "default";

    /**
     * The packages, with those below them, whose entities belong to the set, of this module and of the
     * class path. Without packages and entities: the package that is annotated, or that of the class.
     */
    String[] packages() default {};

    /** Entities that belong to the set besides those of the packages. */
    Class<?>[] entities() default {};

    /**
     * The unit in {@code META-INF/persistence.xml} whose listed classes belong to the set besides; empty for none.
     * Its mapping files and jar files are not read. With a unit, packages have no default.
     */
    String persistenceUnit() default "";

    /** The package that revisions are written into; empty for {@code migrations} below the set's package. */
    String revisions() default "";

    /** How tables and columns are called where the mapping does not say. */
    Naming naming() default Naming.JAKARTA;

    /**
     * Whether what Bean Validation demands of attributes ({@code @NotNull}, {@code @Size}, {@code @Digits}, {@code
     * @Min}, {@code @Max}) is part of the schema, as it is for a provider that finds Bean Validation at run time.
     */
    boolean validation() default true;

    /** The databases that the revisions are for; hazards are judged for these. None: neutral findings only. */
    Database[] databases() default {};
}
