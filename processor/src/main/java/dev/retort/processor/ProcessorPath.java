package dev.retort.processor;

import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/** What else there is on the path that the compiler takes processors from. */
final class ProcessorPath {
    private ProcessorPath() {}

    /**
     * Whether there is no processor but ours. Then ours may claim all annotations without taking them from
     * anybody; and it should: under {@code -Xlint:all} javac warns of each annotation that no processor
     * claims, as soon as there is one processor, so that adding Retort would fail a build with {@code
     * -Werror}. Where Retort comes with the program that calls the compiler, and not from a path of
     * processors, others cannot be known.
     */
    static boolean hasOnlyRetort() {
        ClassLoader path = RetortProcessor.class.getClassLoader();
        return path != ClassLoader.getSystemClassLoader()
                && ServiceLoader.load(Processor.class, path).stream()
                        .allMatch(provider -> provider.type() == RetortProcessor.class);
    }
}
