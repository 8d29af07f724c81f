package dev.retort.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs once on each of several engines. Every parameter of type {@link TestDatabase} is a fresh, empty
 * database, dropped when the test is over; two parameters are two databases of the same engine.
 *
 * <pre>{@code
 * @DatabaseTest({Engine.H2, Engine.POSTGRESQL})
 * void upgradesAnEmptyDatabase(TestDatabase database) { … }
 * }</pre>
 *
 * <p>May stand on an annotation of your own, for a set of engines with a name. The system property
 * {@code retort.engines}, a list with commas, runs the named engines only and shows the others as skipped.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(DatabaseTestExtension.class)
public @interface DatabaseTest {

    /** The engines to run on; none named: all of them. */
    Engine[] value() default {};
}
