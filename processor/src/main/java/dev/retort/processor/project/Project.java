package dev.retort.processor.project;

import java.nio.file.Path;

/**
 * The folders of the module that is compiled.
 *
 * @param root the module's own folder
 * @param sources the folder that revisions are written into, by their packages
 * @param snapshots the folder that has one folder of snapshots a migration set
 * @param tool what builds it
 * @param test whether its tests are compiled
 */
public record Project(Path root, Path sources, Path snapshots, BuildTool tool, boolean test) {

    /** What builds a project, and the commands that compile it and its tests. */
    public enum BuildTool {
        MAVEN("mvn compile", "mvn test-compile"),
        GRADLE("gradle classes", "gradle testClasses"),
        OTHER("the compiler", "the compiler");

        private final String compileMain;
        private final String compileTests;

        BuildTool(String compileMain, String compileTests) {
            this.compileMain = compileMain;
            this.compileTests = compileTests;
        }
    }

    /** The command that compiles what is compiled now. */
    public String compileCommand() {
        return test ? tool.compileTests : tool.compileMain;
    }

    /** A file as messages name it: from the project's folder on, with slashes; as it is where it lies elsewhere. */
    public String name(Path file) {
        Path named = file.startsWith(root) ? root.relativize(file) : file;
        return named.toString().replace('\\', '/');
    }

    /** The file of a class among the sources. */
    public Path sourceFile(String qualifiedName) {
        return sources.resolve(qualifiedName.replace('.', '/') + ".java");
    }

    /** The folder of the snapshots of a migration set. */
    public Path snapshotFolder(String set) {
        return snapshots.resolve(set);
    }
}
