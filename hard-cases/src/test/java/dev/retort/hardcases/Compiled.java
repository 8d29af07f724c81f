package dev.retort.hardcases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.Registry;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A story whose models went through the compiler, each into a registry. */
final class Compiled {
    private final Module module;
    private final List<Registry> registries = new ArrayList<>();
    private final Module fresh;
    private String lastModel = "";

    private Compiled(Path folder) {
        module = new Module(folder.resolve("module"));
        fresh = new Module(folder.resolve("fresh"));
    }

    /** Compiles a story's models one after the other, and compares what the compiler says and writes. */
    static Compiled of(Story story, Path folder) {
        Compiled compiled = new Compiled(folder);
        Module.Result last = new Module.Result(true, List.of(), folder);
        for (Step step : story.steps()) {
            if (step.kind().isCompiled()) {
                last = compiled.take(step, last);
            }
        }
        return compiled;
    }

    private Module.Result take(Step step, Module.Result last) {
        switch (step.kind()) {
            case SAYS:
                assertThat(last.said()).contains(step.lines());
                return last;
            case REVISION:
                assertThat(newest(module.revisions())).contains(step.lines());
                return last;
            default:
                return compile(step);
        }
    }

    private Module.Result compile(Step step) {
        Map<String, String> before = module.revisions();
        module.model(step.text());
        Module.Result result = module.compile();
        Map<String, String> after = module.revisions();
        if (step.kind() == Step.Kind.REFUSED) {
            assertThat(result.success()).as("compiled:\n%s", step.text()).isFalse();
            assertThat(after).isEqualTo(before);
            return result;
        }
        lastModel = step.text();
        assertThat(result.success()).as("compiled: %s", result.said()).isTrue();
        if (step.kind() == Step.Kind.SAME) {
            assertThat(after).isEqualTo(before);
        } else {
            assertThat(after).as("revisions").hasSize(before.size() + 1).containsAllEntriesOf(before);
            registries.add(registry(result.classes()));
        }
        return result;
    }

    private static String newest(Map<String, String> revisions) {
        List<String> sources = List.copyOf(revisions.values());
        return sources.get(sources.size() - 1);
    }

    /** The registries of the models that made a revision, in their order. */
    List<Registry> registries() {
        return registries;
    }

    /** The registry of a module that has never seen another model than the last. */
    Registry fromNothing() {
        // Hints speak of what was before, and there is none.
        fresh.model(lastModel);
        Module.Result result = fresh.compile();
        assertThat(result.success())
                .as("compiled from nothing: %s", result.said())
                .isTrue();
        return registry(result.classes());
    }

    static Registry registry(Path classes) {
        try {
            URL[] urls = {classes.toUri().toURL()};
            ClassLoader loader = new URLClassLoader(urls, Compiled.class.getClassLoader());
            return (Registry) loader.loadClass("com.acme.shop.migrations.Migrations")
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (MalformedURLException | ReflectiveOperationException e) {
            throw new AssertionError("no registry in " + classes, e);
        }
    }
}
