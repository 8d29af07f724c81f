package dev.retort.processor.model;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that the processor must get along with. */
public enum Toolchain {
    JAVAC,
    ECJ;

    /** A new compiler of this kind. */
    public JavaCompiler compiler() {
        return this == ECJ ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler();
    }
}
