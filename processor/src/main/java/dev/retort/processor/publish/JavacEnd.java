package dev.retort.processor.publish;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.FileObject;

/**
 * Watches javac to its end. Annotation processing ends before javac looks at the code, so success is known
 * only when everything that it began to analyse has become class files. With {@code -proc:only} nothing is
 * analysed, and the end is all there is.
 */
final class JavacEnd implements TaskListener {
    private final Runnable action;
    private final Set<String> analyzed = new HashSet<>();
    private final Set<String> generated = new HashSet<>();

    private JavacEnd(Runnable action) {
        this.action = action;
    }

    static boolean onSuccess(ProcessingEnvironment environment, Runnable action) {
        Optional<JavacTask> task = JavacUnwrapper.task(environment);
        task.ifPresent(javac -> javac.addTaskListener(new JavacEnd(action)));
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
            case COMPILATION -> {
                if (generated.containsAll(analyzed)) {
                    action.run();
                }
            }
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
