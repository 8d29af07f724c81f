package dev.retort.schema.finding;

/** How much a finding matters. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Worth a look before it goes on. */
    WARNING,
    /** It does not go on. */
    ERROR
}
