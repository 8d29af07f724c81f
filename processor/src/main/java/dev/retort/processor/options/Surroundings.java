package dev.retort.processor.options;

import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Who compiles, as far as it decides what a compile does where no option says it.
 *
 * @param buildServer whether this is a build server, whose workspace nobody commits
 * @param editor whether this is an editor's own incremental builder, which runs at every keystroke
 */
public record Surroundings(boolean buildServer, boolean editor) {

    /** Tells who compiles from the variables of the process and from the compiler itself. */
    public static Surroundings of(Map<String, String> variables, ProcessingEnvironment environment) {
        return new Surroundings(isSet(variables.get("CI")), isEditor(environment));
    }

    /** What a compile does here. */
    public ModeChoice defaultMode() {
        if (buildServer) {
            return new ModeChoice(Mode.CHECK, "because the environment variable CI is set");
        }
        if (editor) {
            return new ModeChoice(Mode.REPORT, "because an editor's own builder compiles");
        }
        return new ModeChoice(Mode.GENERATE, "because nothing says otherwise");
    }

    /** Build servers write {@code true} or their own name; people who want it off write {@code false}. */
    private static boolean isSet(@Nullable String value) {
        return value != null
                && !value.isBlank()
                && !value.toLowerCase(Locale.ROOT).equals("false");
    }

    /** Eclipse's builder has an environment of its own, unlike its batch compiler; IntelliJ's wraps javac's in a proxy. */
    private static boolean isEditor(ProcessingEnvironment environment) {
        Object compiler =
                Proxy.isProxyClass(environment.getClass()) ? Proxy.getInvocationHandler(environment) : environment;
        String name = compiler.getClass().getName();
        return name.startsWith("org.eclipse.jdt.internal.apt.pluggable.") || name.startsWith("org.jetbrains.jps.");
    }
}
