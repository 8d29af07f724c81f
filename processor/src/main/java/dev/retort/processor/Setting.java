package dev.retort.processor;

import dev.retort.processor.options.ModeChoice;
import dev.retort.processor.options.Options;
import dev.retort.processor.project.Project;
import dev.retort.processor.publish.CompilerFiles;
import dev.retort.processor.publish.Publication;
import dev.retort.processor.reporter.Reporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What all sets of a compile share.
 *
 * @param environment the compiler
 * @param alone whether there is no other processor, as far as that can be known
 * @param project the project
 * @param classOutput where classes are written, or {@code null} if that is no folder
 * @param options what the compiler was told
 * @param mode what is done about a model that differs from its last revision
 * @param reporter prints findings
 * @param files what is part of this compile
 * @param publication what is written into the project if the compile succeeds
 * @param afterwards what is done once that is written
 */
record Setting(
        ProcessingEnvironment environment,
        boolean alone,
        Project project,
        @Nullable Path classOutput,
        Options options,
        ModeChoice mode,
        Reporter reporter,
        CompilerFiles files,
        Publication publication,
        List<Runnable> afterwards) {

    Elements elements() {
        return environment.getElementUtils();
    }

    /** Whether the class file of a class lies where this compile writes its own. */
    boolean isInClassOutput(TypeElement type) {
        String file = elements().getBinaryName(type).toString().replace('.', '/') + ".class";
        return classOutput != null && Files.exists(classOutput.resolve(file));
    }
}
