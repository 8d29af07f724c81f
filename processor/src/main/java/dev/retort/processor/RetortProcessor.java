package dev.retort.processor;

import com.google.auto.service.AutoService;
import dev.retort.annotations.MigrationSet;
import dev.retort.processor.options.OptionNames;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Compares the entities of a module with the snapshot of the last revision while they are compiled, and
 * writes the next revision.
 *
 * <p>It claims no annotation while there are other processors, so that they see the same ones.
 */
@AutoService(Processor.class)
public final class RetortProcessor extends AbstractProcessor {
    private final Map<String, String> variables;
    private final boolean alone;
    private @Nullable Compilation compilation;

    /** As the compiler makes it. */
    public RetortProcessor() {
        this(System.getenv(), ProcessorPath.hasOnlyRetort());
    }

    /** Beside any other processors, with other environment variables than those of the process. */
    RetortProcessor(Map<String, String> variables) {
        this(variables, false);
    }

    private RetortProcessor(Map<String, String> variables, boolean alone) {
        this.variables = Map.copyOf(variables);
        this.alone = alone;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return alone ? Set.of("*") : Set.of("jakarta.persistence.*", MigrationSet.class.getPackageName() + ".*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.copyOf(OptionNames.all());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (compilation == null) {
            compilation = new Compilation(processingEnv, variables, alone);
        }
        compilation.round(round);
        return alone;
    }
}
