package dev.retort.cli;

import dev.retort.runtime.Registry;
import dev.retort.runtime.Retort;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code retort sql}. */
@Command(name = "sql", description = "Write the SQL of a range of revisions; run nothing.")
final class SqlCommand extends Verb {

    @Parameters(
            paramLabel = "<range>",
            arity = "0..1",
            defaultValue = "base:heads",
            description = "From where to where: base:heads (the default), 7c1f:heads, heads:7c1f for the way back.")
    private String range = "base:heads";

    @Option(
            names = "--dialect",
            paramLabel = "<name>",
            description = "For a kind of database, without one: h2, postgresql.")
    private @Nullable String dialect;

    @Override
    public Integer call() {
        String script = dialect == null
                ? retort().sql(range)
                : Retort.sql(range, dialect, registries().toArray(new Registry[0]));
        return print(script, (prose, text) -> text.stripTrailing(), Json::sql);
    }
}
