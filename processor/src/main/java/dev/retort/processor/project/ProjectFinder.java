package dev.retort.processor.project;

import dev.retort.processor.options.OptionNames;
import dev.retort.processor.options.Options;
import dev.retort.processor.project.Project.BuildTool;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a project from the folder that its classes are written into, where no option says it. */
public final class ProjectFinder {
    private static final String DEFAULT_SNAPSHOTS = "schema-snapshots";
    private static final String MAIN = "main";

    private ProjectFinder() {}

    /**
     * Finds the project.
     *
     * @param options what the compiler was told
     * @param classOutput the folder that classes are written into, or {@code null} if there is none
     * @throws RetortException if no option names the project and nothing above the folder looks like one
     */
    public static Project find(Options options, @Nullable Path classOutput) {
        Path root = options.projectDir() == null ? rootAbove(classOutput) : stated(options.projectDir());
        String sourceSet = sourceSet(root, classOutput);
        String sources = options.sources() == null ? "src/" + sourceSet + "/java" : options.sources();
        String snapshots = options.snapshots() == null ? DEFAULT_SNAPSHOTS : options.snapshots();
        return new Project(root, root.resolve(sources), root.resolve(snapshots), toolOf(root), !sourceSet.equals(MAIN));
    }

    private static Path stated(String projectDir) {
        Path root = Path.of(projectDir).toAbsolutePath().normalize();
        if (!Files.isDirectory(root)) {
            throw new RetortException(
                    Code.RT004, "-A" + OptionNames.PROJECT_DIR + "=" + projectDir + " is not a folder");
        }
        return root;
    }

    private static Path rootAbove(@Nullable Path classOutput) {
        for (Path folder = classOutput; folder != null; folder = folder.getParent()) {
            if (toolOf(folder) != BuildTool.OTHER) {
                return folder;
            }
        }
        throw new RetortException(
                Code.RT004,
                (classOutput == null
                                ? "the compiler writes its classes into no folder"
                                : "there is no pom.xml, build.gradle or build.gradle.kts above " + classOutput)
                        + ", so it is not known where revisions belong; name the project's folder with -A"
                        + OptionNames.PROJECT_DIR + "=…");
    }

    private static BuildTool toolOf(Path folder) {
        if (Files.isRegularFile(folder.resolve("pom.xml"))) {
            return BuildTool.MAVEN;
        }
        return Files.isRegularFile(folder.resolve("build.gradle"))
                        || Files.isRegularFile(folder.resolve("build.gradle.kts"))
                ? BuildTool.GRADLE
                : BuildTool.OTHER;
    }

    /** Maven compiles into {@code target/test-classes}, Gradle into {@code build/classes/java/<source set>}. */
    private static String sourceSet(Path root, @Nullable Path classOutput) {
        if (classOutput == null || !classOutput.startsWith(root)) {
            return MAIN;
        }
        List<String> folders = new ArrayList<>();
        root.relativize(classOutput).forEach(folder -> folders.add(folder.toString()));
        if (folders.contains("test-classes")) {
            return "test";
        }
        int classes = folders.indexOf("classes");
        return classes >= 0 && classes == folders.size() - 3 ? folders.get(classes + 2) : MAIN;
    }
}
