package dev.retort.processor.options;

import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.Severity;
import dev.retort.schema.graph.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads options and says what is wrong with them. An empty value is as if the option were absent. */
public final class OptionsReader {
    private final Map<String, String> values;
    private final List<Finding> findings = new ArrayList<>();

    private OptionsReader(Map<String, String> values) {
        this.values = values;
    }

    /**
     * What was read.
     *
     * @param options the options, without those that findings are about
     * @param findings what is wrong
     */
    public record Result(Options options, List<Finding> findings) {
        public Result {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads the options given to a compiler, those of other processors among them.
     *
     * @param values their values by name; {@code null} where only the name was given
     */
    public static Result read(Map<String, String> values) {
        OptionsReader reader = new OptionsReader(new TreeMap<>(values));
        reader.reportUnknown();
        Options options = reader.options();
        return new Result(options, reader.findings);
    }

    private Options options() {
        Options options = new Options(
                mode(),
                text(OptionNames.MESSAGE),
                flag(OptionNames.EMPTY),
                flag(OptionNames.AMEND),
                text(OptionNames.SQUASH),
                label(),
                text(OptionNames.DEPENDS_ON),
                severities(),
                text(OptionNames.PROJECT_DIR),
                text(OptionNames.SOURCES),
                text(OptionNames.SNAPSHOTS));
        if (options.empty() && options.amend()) {
            report(
                    Code.RT003,
                    "-A" + OptionNames.EMPTY + " begins a new revision and -A" + OptionNames.AMEND
                            + " rewrites the last one; give one of the two");
        }
        if (options.squash() != null
                && (options.empty() || options.amend() || options.label() != null || options.dependsOn() != null)) {
            report(
                    Code.RT003,
                    "-A" + OptionNames.SQUASH + " rewrites revisions that are there; of the other options only -A"
                            + OptionNames.MESSAGE + " goes with it");
        }
        return options;
    }

    private void reportUnknown() {
        List<String> known = OptionNames.all();
        for (String name : values.keySet()) {
            if (name.startsWith(OptionNames.PREFIX) && !known.contains(name)) {
                List<String> candidates = name.startsWith(OptionNames.SEVERITY) ? known : OptionNames.plain();
                report(
                        Code.RT001,
                        "there is no option -A" + name + "; did you mean -A" + Nearest.to(name, candidates) + "?");
            }
        }
    }

    private @Nullable Mode mode() {
        String text = text(OptionNames.MODE);
        if (text == null) {
            return null;
        }
        Optional<Mode> mode = Mode.of(text);
        if (mode.isEmpty()) {
            invalid(OptionNames.MODE, text, namesOf(Mode.values()));
        }
        return mode.orElse(null);
    }

    private @Nullable String label() {
        String text = text(OptionNames.LABEL);
        if (text != null && !Target.isLabel(text)) {
            invalid(OptionNames.LABEL, text, "a letter, then letters, digits, '_', '-' and '.'");
            return null;
        }
        return text;
    }

    /** The name alone counts for nothing: javac does not tell it from an empty value, which is as if absent. */
    private boolean flag(String name) {
        String text = text(name);
        if (text == null || text.equalsIgnoreCase("false")) {
            return false;
        }
        if (!text.equalsIgnoreCase("true")) {
            invalid(name, text, "true or false");
        }
        return text.equalsIgnoreCase("true");
    }

    private SortedMap<Code, Severity> severities() {
        SortedMap<Code, Severity> severities = new TreeMap<>();
        for (Code code : Code.values()) {
            String name = OptionNames.SEVERITY + code;
            String text = text(name);
            if (text != null) {
                severity(code, name, text).ifPresent(severity -> severities.put(code, severity));
            }
        }
        return severities;
    }

    private Optional<Severity> severity(Code code, String name, String text) {
        Optional<Severity> severity = Arrays.stream(Severity.values())
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst();
        if (severity.isEmpty()) {
            invalid(name, text, namesOf(Severity.values()));
        } else if (code.severity() == Severity.ERROR && severity.get() != Severity.ERROR && !code.isHazard()) {
            report(
                    Code.RT002,
                    "-A" + name + "=" + text + " does not work: " + code + " (" + code.title()
                            + ") is about something without which Retort cannot go on; mend it where it is reported");
            return Optional.empty();
        }
        return severity;
    }

    private @Nullable String text(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private void invalid(String name, String value, String allowed) {
        report(Code.RT002, "-A" + name + "=" + value + " is not possible; use " + allowed);
    }

    private void report(Code code, String message) {
        findings.add(Finding.of(code, message, null));
    }

    private static String namesOf(Enum<?>[] values) {
        String names = Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        int last = names.lastIndexOf(", ");
        return names.substring(0, last) + " or " + names.substring(last + 2);
    }
}
