package dev.retort.processor.naming;

import dev.retort.annotations.Naming;

/** The strategy for each name of one. */
public final class NamingStrategies {
    private NamingStrategies() {}

    /** The strategy that is meant. */
    public static NamingStrategy of(Naming naming) {
        return naming == Naming.SNAKE_CASE ? new SnakeCaseNaming() : new JakartaNaming();
    }
}
