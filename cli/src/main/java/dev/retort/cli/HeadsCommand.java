package dev.retort.cli;

import dev.retort.runtime.Heads;
import dev.retort.runtime.RevisionRef;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code retort heads}. */
@Command(name = "heads", description = "Show the last revisions of this build; needs no database.")
final class HeadsCommand extends Verb {

    @Override
    public Integer call() {
        List<RevisionRef> heads = registries().stream()
                .flatMap(registry -> registry.revisions().stream()
                        .filter(revision -> registry.heads().contains(revision.id()))
                        .map(revision -> RevisionRef.of(registry.set(), revision)))
                .toList();
        return print(new Heads(heads), Prose::heads, Json::heads);
    }
}
