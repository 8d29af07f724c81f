package dev.retort.cli;

import com.google.gson.JsonObject;
import dev.retort.runtime.Registry;
import dev.retort.runtime.Retort;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What the verbs have in common: they ask the runtime one thing and print its answer. */
abstract class Verb implements Callable<Integer> {

    @ParentCommand
    private RetortCommand options;

    @Spec
    private CommandSpec spec;

    /** The runtime on the database and the revisions that the options name. */
    Retort retort() {
        return retort(UnaryOperator.identity());
    }

    /** The same, with settings of the verb's own. */
    Retort retort(UnaryOperator<Retort.Builder> settings) {
        Retort.Builder builder =
                Retort.builder(options.dataSource(), registries().toArray(new Registry[0]));
        if (!options.json()) {
            Progress progress = new Progress(spec.commandLine().getErr(), options.palette(), options.secrets());
            builder.listener(progress);
        }
        Retort retort = settings.apply(builder).build();
        return options.set() == null ? retort : retort.only(options.set());
    }

    /** The registries that the options name. */
    List<Registry> registries() {
        return Registries.find(options.registries());
    }

    /** Prints a value for people or for programs, as asked. */
    <T> int print(T value, BiFunction<Prose, T, String> prose, Function<T, JsonObject> json) {
        PrintWriter out = spec.commandLine().getOut();
        String text = options.json() ? Json.text(json.apply(value)) : prose.apply(new Prose(options.palette()), value);
        out.println(options.secrets().hide(text));
        return ExitCode.OK;
    }
}
