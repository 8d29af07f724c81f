package dev.retort.processor;

import dev.retort.processor.options.ModeChoice;
import dev.retort.processor.options.Options;
import dev.retort.processor.options.OptionsReader;
import dev.retort.processor.options.Surroundings;
import dev.retort.processor.project.ClassOutput;
import dev.retort.processor.project.Project;
import dev.retort.processor.project.ProjectFinder;
import dev.retort.processor.publish.CompilationEnd;
import dev.retort.processor.publish.CompilerFiles;
import dev.retort.processor.publish.Publication;
import dev.retort.processor.reporter.Places;
import dev.retort.processor.reporter.Reporter;
import dev.retort.processor.sets.CompiledSet;
import dev.retort.processor.sets.SetFinder;
import dev.retort.processor.sets.Sources;
import dev.retort.processor.snapshots.SnapshotFolder;
import dev.retort.schema.finding.RetortException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * One compile, round by round. What fails is reported, once, and nothing more is done; the compiler itself
 * goes on.
 */
final class Compilation {
    private final ProcessingEnvironment environment;
    private final Map<String, String> variables;
    private final boolean alone;
    private final Sources sources = new Sources();
    private final Map<String, SnapshotFolder> folders = new HashMap<>();
    private final Map<String, SetCompilation> sets = new TreeMap<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private Reporter reporter;
    private @Nullable Setting setting;
    private boolean stopped;

    /**
     * @param alone whether there is no other processor, as far as that can be known
     */
    Compilation(ProcessingEnvironment environment, Map<String, String> variables, boolean alone) {
        this.environment = environment;
        this.variables = variables;
        this.alone = alone;
        reporter = new Reporter(environment.getMessager(), Map.of());
    }

    void round(RoundEnvironment round) {
        if (stopped) {
            return;
        }
        try {
            sources.add(round, environment.getElementUtils());
            if (round.processingOver()) {
                finish(round.errorRaised());
            } else if (!sources.isEmpty() && !isSettled()) {
                advance();
            }
        } catch (RetortException mistake) {
            stopped = true;
            reporter.report(mistake.finding());
        } catch (RuntimeException | LinkageError | StackOverflowError defect) {
            stopped = true;
            reporter.reportDefect(defect);
        }
    }

    private boolean isSettled() {
        return !sets.isEmpty() && sets.values().stream().allMatch(SetCompilation::isSettled);
    }

    private void advance() {
        Setting current = setting();
        SetFinder.Result found = new SetFinder(current.project(), sources, environment, this::folder).find();
        Places places = new Places(environment.getElementUtils(), sources);
        reporter.report(found.findings(), places);
        for (CompiledSet set : found.sets()) {
            sets.computeIfAbsent(set.name(), name -> new SetCompilation(current, folder(name), sources))
                    .advance(set, places);
        }
    }

    private void finish(boolean failed) {
        sets.values().forEach(set -> set.finish(failed));
        if (setting != null && !failed) {
            Announcement.of(setting, sets.values());
        }
        if (setting != null && !setting.publication().isEmpty()) {
            Setting current = setting;
            CompilationEnd.watch(
                    environment,
                    failed || reporter.hasErrors(),
                    sources.types(environment.getElementUtils()),
                    success -> publish(current, success));
        }
    }

    private Setting setting() {
        if (setting == null) {
            OptionsReader.Result read = OptionsReader.read(environment.getOptions());
            Options options = read.options();
            reporter = new Reporter(environment.getMessager(), options.severities());
            read.findings().forEach(reporter::report);
            Path classOutput = ClassOutput.folder(environment.getFiler());
            Project project = ProjectFinder.find(options, classOutput);
            ModeChoice mode = options.mode(Surroundings.of(variables, environment));
            setting = new Setting(
                    environment,
                    alone,
                    project,
                    classOutput,
                    options,
                    mode,
                    reporter,
                    new CompilerFiles(environment.getFiler()),
                    new Publication(project::name),
                    afterwards);
        }
        return setting;
    }

    private void publish(Setting made, boolean success) {
        if (!success || reporter.hasErrors()) {
            return;
        }
        try {
            made.publication().publish();
            afterwards.forEach(Runnable::run);
        } catch (RetortException mistake) {
            reporter.report(mistake.finding());
        } catch (RuntimeException defect) {
            reporter.reportDefect(defect);
        }
    }

    private SnapshotFolder folder(String set) {
        return folders.computeIfAbsent(
                set, name -> SnapshotFolder.read(setting().project(), name));
    }
}
