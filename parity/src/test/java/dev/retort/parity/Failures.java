package dev.retort.parity;

/** What exceptions mean. */
final class Failures {

    private Failures() {}

    /** The message of the exception at the bottom. */
    static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
