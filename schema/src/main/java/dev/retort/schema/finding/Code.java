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
    RT002("option value that is not possible", Severity.ERROR),
    RT003("options that contradict each other", Severity.ERROR),
    RT004("project folder not found", Severity.ERROR),
    RT005("no package for revisions", Severity.ERROR),
    RT006("entity in no migration set", Severity.WARNING),
    RT007("migration set badly declared", Severity.ERROR),
    RT008("folder cannot be read or written", Severity.ERROR),
    RT009("types are missing", Severity.WARNING),
    RT010("compile is not complete", Severity.INFO),
    RT011("class file without its source", Severity.INFO),
    RT012("registry cannot be written", Severity.ERROR),
    RT101("table dropped", Severity.WARNING),
    RT102("column dropped", Severity.WARNING),
    RT103("type narrowed", Severity.WARNING),
    RT104("values converted", Severity.INFO),
    RT105("type without a conversion", Severity.ERROR),
    RT106("sequence dropped", Severity.INFO),
    RT107("database schema dropped", Severity.INFO),
    RT110("column renamed or dropped", Severity.ERROR),
    RT111("table renamed or dropped", Severity.ERROR),
    RT112("hints contradict each other", Severity.ERROR),
    RT113("rows that must be moved by hand", Severity.ERROR),
    RT120("required column without a value", Severity.ERROR),
    RT121("column becomes required", Severity.INFO),
    RT122("unique key on rows", Severity.INFO),
    RT123("foreign key on rows", Severity.INFO),
    RT124("check on rows", Severity.INFO),
    RT125("ordinals moved", Severity.ERROR),
    RT126("constraint dropped", Severity.INFO),
    RT130("table renamed under running code", Severity.INFO),
    RT131("column renamed under running code", Severity.INFO),
    RT132("required column under running code", Severity.INFO),
    RT133("column no longer required", Severity.INFO),
    RT140("name too long", Severity.WARNING),
    RT141("reserved word", Severity.INFO),
    RT142("foreign key without an index", Severity.INFO),
    RT143("redundant index", Severity.INFO),
    RT144("table without a primary key", Severity.INFO),
    RT145("key that may run out", Severity.INFO),
    RT150("index built under a lock", Severity.WARNING),
    RT151("type rewrites the table", Severity.WARNING),
    RT152("default rewrites the table", Severity.WARNING),
    RT153("computed column rewrites the table", Severity.WARNING),
    RT154("constraint checked under a lock", Severity.WARNING),
    RT155("key copies the table", Severity.WARNING),
    RT156("options copy the table", Severity.WARNING),
    RT201("entity without an identifier", Severity.ERROR),
    RT202("two entities on one table", Severity.ERROR),
    RT203("two attributes on one column", Severity.ERROR),
    RT204("unknown column in a constraint or index", Severity.ERROR),
    RT205("attribute type that cannot be stored", Severity.ERROR),
    RT206("not a class that can be an entity", Severity.ERROR),
    RT207("mappedBy without its other side", Severity.ERROR),
    RT208("column property that does not fit", Severity.ERROR),
    RT209("relation to something that is no entity", Severity.ERROR),
    RT210("mapping annotation not supported", Severity.ERROR),
    RT211("join columns that do not fit", Severity.ERROR),
    RT212("entity outside of the migration set", Severity.ERROR),
    RT213("name that no database takes", Severity.ERROR),
    RT214("generator of identifiers that does not fit", Severity.ERROR),
    RT215("property with two getters", Severity.ERROR),
    RT216("mapping annotation without effect", Severity.WARNING),
    RT217("mapping annotations that contradict each other", Severity.ERROR),
    RT218("unknown attribute in an override or hint", Severity.ERROR),
    RT219("catalog is left to the connection", Severity.WARNING),
    RT220("identifier class does not fit", Severity.ERROR),
    RT221("two constraints or indexes of one name", Severity.ERROR),
    RT222("two relations on one join table", Severity.ERROR),
    RT223("mapping that goes around in circles", Severity.ERROR),
    RT224("inheritance that does not fit", Severity.ERROR),
    RT225("unknown secondary table", Severity.ERROR),
    RT226("converter that converts nothing", Severity.ERROR),
    RT227("mapping file not read", Severity.WARNING),
    RT301("snapshot is not JSON", Severity.ERROR),
    RT302("snapshot is truncated", Severity.ERROR),
    RT303("snapshot with merge markers", Severity.ERROR),
    RT304("snapshot was edited", Severity.ERROR),
    RT305("snapshot of a newer format", Severity.ERROR),
    RT306("snapshot lacks a key", Severity.ERROR),
    RT307("snapshot is not understood", Severity.ERROR),
    RT308("two snapshots of one revision", Severity.ERROR),
    RT309("snapshot under another name", Severity.ERROR),
    RT310("unknown parent", Severity.ERROR),
    RT311("cycle of revisions", Severity.ERROR),
    RT312("two revisions with one id", Severity.ERROR),
    RT313("squashed revision is still there", Severity.ERROR),
    RT314("parent was squashed away", Severity.ERROR),
    RT315("two revisions with one label", Severity.ERROR),
    RT316("snapshot of another set", Severity.ERROR),
    RT317("revisions that cannot be merged", Severity.ERROR),
    RT401("model without its revision", Severity.ERROR),
    RT402("revision class without its snapshot", Severity.ERROR),
    RT403("snapshot without its revision class", Severity.ERROR),
    RT404("revision class at odds with its snapshot", Severity.ERROR),
    RT405("revision cannot be amended", Severity.ERROR),
    RT406("revision amended", Severity.ERROR),
    RT407("revisions squashed", Severity.ERROR),
    RT408("several heads", Severity.WARNING),
    RT409("revision needs a message", Severity.ERROR),
    RT410("revision written", Severity.INFO),
    RT411("nothing to write", Severity.INFO),
    RT412("revisions cannot be squashed", Severity.ERROR),
    RT413("squashed code of its own", Severity.WARNING),
    RT414("no such revision of another set", Severity.ERROR),
    RT501("the database cannot be reached", Severity.ERROR),
    RT502("the database refuses the login", Severity.ERROR),
    RT503("the database is read-only", Severity.ERROR),
    RT504("a privilege is missing", Severity.ERROR),
    RT505("no such migration set", Severity.ERROR),
    RT506("history of a newer Retort", Severity.ERROR),
    RT507("histories diverged", Severity.ERROR),
    RT508("a statement failed", Severity.ERROR),
    RT509("a statement is in doubt", Severity.ERROR),
    RT510("finished part of a revision changed", Severity.ERROR),
    RT511("applied revision edited", Severity.ERROR),
    RT512("revision and snapshot disagree", Severity.ERROR),
    RT513("revision body fails", Severity.ERROR),
    RT514("waited too long for another starter", Severity.ERROR),
    RT515("a step in code failed", Severity.ERROR),
    RT516("revision cannot be undone", Severity.ERROR),
    RT517("undoing would lose data", Severity.ERROR),
    RT518("database differs from the revision", Severity.ERROR),
    RT519("database ahead of the build", Severity.WARNING),
    RT520("malformed target", Severity.ERROR),
    RT521("no such revision", Severity.ERROR),
    RT522("ambiguous revision", Severity.ERROR),
    RT523("several heads", Severity.ERROR),
    RT524("not so many revisions", Severity.ERROR),
    RT525("no such label", Severity.ERROR),
    RT526("target in the other direction", Severity.ERROR),
    RT527("applied revision is not known", Severity.ERROR),
    RT528("part of what was squashed is applied", Severity.ERROR),
    RT529("revision of another set is missing", Severity.ERROR),
    RT530("revision of another set depends on it", Severity.ERROR),
    RT540("rows do not allow a change", Severity.ERROR),
    RT550("revision born in this build", Severity.WARNING),
    RT551("nothing to decide", Severity.ERROR),
    RT552("unfinished revision unknown", Severity.ERROR),
    RT553("registry contradicts itself", Severity.ERROR),
    RT554("the connection was lost", Severity.ERROR),
    RT555("a lock was not to be had", Severity.ERROR),
    RT556("log and state disagree", Severity.ERROR),
    RT557("the disk is full", Severity.ERROR),
    RT558("a statement took too long", Severity.ERROR),
    RT590("no dialect for the database", Severity.ERROR),
    RT591("dialect of another version", Severity.ERROR),
    RT592("the database cannot do it", Severity.ERROR),
    RT593("cluster without a lock", Severity.ERROR),
    RT594("a rebuild would lose what is not known", Severity.ERROR),
    RT601("command line not understood", Severity.ERROR),
    RT602("no database named", Severity.ERROR),
    RT603("no driver for the URL", Severity.ERROR),
    RT604("no registry found", Severity.ERROR),
    RT605("registry cannot be loaded", Severity.ERROR),
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

    /**
     * Whether it is about what a change may do to rows or to those who work with them: for people to weigh,
     * so that its severity can be lowered and it can be accepted where it occurs. Other errors cannot.
     */
    public boolean isHazard() {
        return name().startsWith("RT1") && this != RT110 && this != RT111 && this != RT112;
    }
}
