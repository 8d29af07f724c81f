package dev.retort.runtime.support;

import dev.retort.testing.DatabaseTest;
import dev.retort.testing.Engine;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test that runs once on each database that the runtime migrates. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest({Engine.H2, Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL, Engine.SQLITE})
public @interface EveryDatabase {}
