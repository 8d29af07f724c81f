package dev.retort.runtime.execution;

/** What the log says about the program that writes it. */
public final class Tool {
    /** The version of Retort; {@code development} where its classes do not come from its jar. */
    public static final String VERSION = version();

    private Tool() {}

    private static String version() {
        String version = Tool.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
