package dev.retort.processor.publish;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;

/**
 * Watches javac to its end. Annotation processing ends before javac looks at the code, so success is known
 * only when everything that it began to analyse has become class files. With {@code -proc:only} nothing is
 * analysed, nor is it where a type is missing, so then the declarations have to tell.
 */
final class JavacEnd implements TaskListener {
    private final CompilationEnd.Ending ending;
    private final boolean declarationsFail;
    private final Set<String> analyzed = new HashSet<>();
    private final Set<String> generated = new HashSet<>();

    private JavacEnd(boolean declarationsFail, CompilationEnd.Ending ending) {
        this.declarationsFail = declarationsFail;
        this.ending = ending;
    }

    /**
     * Watches a compile whose annotation processing has just ended.
     *
     * @return whether it is one of javac's
     */
    static boolean watch(
            ProcessingEnvironment environment,
            boolean failed,
            Collection<TypeElement> types,
            CompilationEnd.Ending ending) {
        Optional<JavacTask> task = JavacUnwrapper.task(environment);
        task.ifPresent(javac -> javac.addTaskListener(new JavacEnd(
                failed
                        || MissingTypes.in(types)
                        || new MissingImports(Trees.instance(javac), javac.getElements()).in(types),
                ending)));
        return task.isPresent();
    }

    @Override
    public void started(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.ANALYZE) {
            note(event, analyzed);
        }
    }

    @Override
    public void finished(TaskEvent event) {
        switch (event.getKind()) {
            case ANALYZE -> note(event, analyzed);
            case GENERATE -> note(event, generated);
            case COMPILATION -> ending.ended(analyzed.isEmpty() ? !declarationsFail : generated.containsAll(analyzed));
            default -> {}
        }
    }

    /** Packages and modules become class files only where they have something to keep. */
    private static void note(TaskEvent event, Set<String> sources) {
        FileObject source = event.getSourceFile();
        if (source != null
                && !source.getName().endsWith("package-info.java")
                && !source.getName().endsWith("module-info.java")) {
            sources.add(source.toUri().toString());
        }
    }
}
