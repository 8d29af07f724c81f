package dev.retort.processor.revision;

import dev.retort.processor.options.ModeChoice;
import dev.retort.processor.options.Options;
import dev.retort.processor.project.Project;
import dev.retort.processor.sets.CompiledSet;
import dev.retort.processor.snapshots.SnapshotFolder;
import java.util.function.Predicate;

/**
 * What a decision about a set depends on besides its model.
 *
 * @param project the project
 * @param options what the compiler was told
 * @param mode what is done about a model that differs from its last revision
 * @param set the set
 * @param folder its snapshots
 * @param packageName the package of a new revision
 * @param classExists whether there is a class of a qualified name already
 */
public record Context(
        Project project,
        Options options,
        ModeChoice mode,
        CompiledSet set,
        SnapshotFolder folder,
        String packageName,
        Predicate<String> classExists) {}
