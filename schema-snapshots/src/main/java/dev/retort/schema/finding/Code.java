package dev.retort.schema.finding;

/**
 * The stable codes of everything that Retort reports. A code never changes its meaning, and a code that
 * is no longer reported is never given again.
 *
 * <p>Ranges: 0xx how the compiler was called, 1xx a change of the schema, 2xx the mapping, 3xx snapshots
 * and the revision graph, 4xx revisions, 5xx the database at run time, 6xx the command line, 900 a defect
 * of Retort itself.
 */
public enum Code {
    RT001("unknown option", Severity.ERROR),
    RT110("column renamed or dropped", Severity.ERROR),
    RT111("table renamed or dropped", Severity.ERROR),
    RT112("hints contradict each other", Severity.ERROR),
    RT540("rows do not allow a change", Severity.ERROR),
    RT590("no dialect for the database", Severity.ERROR),
    RT591("dialect of another version", Severity.ERROR),
    RT592("the database cannot do it", Severity.ERROR),
    RT900("defect of Retort", Severity.ERROR);

    private final String title;
    private final Severity severity;

    Code(String title, Severity severity) {
        this.title = title;
        this.severity = severity;
    }

    /** What it is about, in a few words. */
    public String title() {
        return title;
    }

    /** The severity where nobody has set another. */
    public Severity severity() {
        return severity;
    }
}
