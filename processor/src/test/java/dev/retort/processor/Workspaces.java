package dev.retort.processor;

import dev.retort.processor.workspace.Workspace;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** Workspaces for tests of other packages that do not care which compiler it is. */
public final class Workspaces {
    private Workspaces() {}

    /** An empty project for javac. */
    public static Workspace javac(Path folder) {
        return new Workspace(folder, ToolProvider.getSystemJavaCompiler(), RetortProcessor::new);
    }
}
