package dev.retort.processor.publish;

import java.util.Collection;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Tells when a compile is over, and whether it went well, as far as the compiler lets itself be asked. */
public final class CompilationEnd {
    private CompilationEnd() {}

    /** What is to be done at the end. */
    @FunctionalInterface
    public interface Ending {
        /**
         * The compile has ended. Errors may still be reported.
         *
         * @param success whether it went well
         */
        void ended(boolean success);
    }

    /**
     * Watches a compile from the end of annotation processing to its own; where the compiler does not tell, the
     * end of annotation processing has to do.
     *
     * @param failed whether it has failed already
     * @param types what is compiled
     */
    public static void watch(
            ProcessingEnvironment environment, boolean failed, Collection<TypeElement> types, Ending ending) {
        if (!isWatched(environment, failed, types, ending)) {
            ending.ended(!failed && !MissingTypes.in(types));
        }
    }

    private static boolean isWatched(
            ProcessingEnvironment environment, boolean failed, Collection<TypeElement> types, Ending ending) {
        try {
            return JavacEnd.watch(environment, failed, types, ending);
        } catch (LinkageError otherCompiler) {
            // Eclipse's compiler also runs on a Java without javac's classes.
            return false;
        }
    }
}
