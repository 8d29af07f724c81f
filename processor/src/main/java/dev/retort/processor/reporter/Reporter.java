package dev.retort.processor.reporter;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.Severity;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Turns findings into messages of the compiler: each once, with the severity that the user wants it to have,
 * on the element that causes it.
 */
public final class Reporter {
    private final Messager messager;
    private final Map<Code, Severity> severities;
    private final Set<Finding> reported = new HashSet<>();
    private boolean errors;

    /**
     * @param severities the severities of findings whose own one does not suit the user
     */
    public Reporter(Messager messager, Map<Code, Severity> severities) {
        this.messager = messager;
        this.severities = severities;
    }

    /** Whether an error was reported: nothing is to be written then. */
    public boolean hasErrors() {
        return errors;
    }

    /** Reports findings that have no place in the sources. */
    public void report(Finding finding) {
        print(finding, Place.NOWHERE, null);
    }

    /** Reports findings, each where it belongs. */
    public void report(Collection<Finding> findings, Places places) {
        findings.forEach(finding -> print(finding, places.of(finding.place()), places.subject(finding.place())));
    }

    /** Reports findings about a revision, which a person can also accept on its class: what they are about may be gone. */
    public void reportOn(Collection<Finding> findings, Places places, Element revision) {
        for (Finding finding : findings) {
            if (!isNegotiable(finding) || !Acceptance.of(finding.code(), revision)) {
                Place place = places.of(finding.place());
                Place heir = new Place(revision, null, null, true);
                print(finding, place.element() == null ? heir : place, places.subject(finding.place()));
            }
        }
    }

    /** Reports a failure of Retort itself, with its trace, for whoever mends it. */
    public void reportDefect(Throwable defect) {
        StringWriter trace = new StringWriter();
        defect.printStackTrace(new PrintWriter(trace));
        report(Finding.of(
                Code.RT900,
                "Retort has a defect; nothing was written. Please report it with what follows.\n" + trace,
                null));
    }

    private boolean isNegotiable(Finding finding) {
        return severity(finding) != Severity.ERROR || finding.code().isHazard();
    }

    private Severity severity(Finding finding) {
        return severities.getOrDefault(finding.code(), finding.severity());
    }

    private void print(Finding finding, Place place, @Nullable Element subject) {
        Severity severity = severity(finding);
        if ((isNegotiable(finding) && Acceptance.of(finding.code(), subject)) || !reported.add(finding)) {
            return;
        }
        errors |= severity == Severity.ERROR;
        String text = place.element() != null && !place.exact() && finding.place() != null
                ? finding + " (" + finding.place() + ")"
                : finding.toString();
        messager.printMessage(kind(severity), text, place.element(), place.annotation(), place.value());
    }

    private static Diagnostic.Kind kind(Severity severity) {
        return switch (severity) {
            case INFO -> Diagnostic.Kind.NOTE;
            case WARNING -> Diagnostic.Kind.WARNING;
            case ERROR -> Diagnostic.Kind.ERROR;
        };
    }
}
