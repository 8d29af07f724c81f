package dev.retort.processor.publish;

import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Tells when a compile is over, and whether it went well, as far as the compiler lets itself be asked. */
public interface CompilationEnd {

    /** What is to be done at the end. */
    @FunctionalInterface
    interface Ending {
        /**
         * The compile has ended. Errors may still be reported.
         *
         * @param success whether it went well
         */
        void ended(boolean success);
    }

    /**
     * Annotation processing has ended.
     *
     * @param failed whether it failed
     * @param types what is compiled
     */
    void processingOver(boolean failed, Collection<TypeElement> types);

    /** Watches a compile to its end; where the compiler does not tell, the end of annotation processing has to do. */
    static CompilationEnd of(ProcessingEnvironment environment, Ending ending) {
        Optional<CompilationEnd> javac;
        try {
            javac = JavacEnd.watch(environment, ending);
        } catch (LinkageError otherCompiler) {
            // Eclipse's compiler also runs on a Java without javac's classes.
            javac = Optional.empty();
        }
        return javac.orElse((failed, types) -> ending.ended(!failed && !MissingTypes.in(types)));
    }
}
