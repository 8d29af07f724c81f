package dev.retort.processor.publish;

import javax.annotation.processing.ProcessingEnvironment;

/** Tells when a compile is over, and whether it went well, where the compiler lets itself be asked. */
public final class CompilationEnd {
    private CompilationEnd() {}

    /**
     * Runs something when the compile has succeeded. It may still report errors.
     *
     * @return whether the compiler will tell; if not, the end of annotation processing is the last occasion
     */
    public static boolean onSuccess(ProcessingEnvironment environment, Runnable action) {
        try {
            return JavacEnd.onSuccess(environment, action);
        } catch (LinkageError noJavac) {
            // Another compiler, on a Java without javac's classes.
            return false;
        }
    }
}
