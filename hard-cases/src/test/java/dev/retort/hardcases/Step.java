package dev.retort.hardcases;

import java.util.List;
import java.util.Set;

/**
 * One step of a story.
 *
 * @param kind what it is
 * @param text its text
 * @param engines the names of the databases that it is for, none for all
 */
record Step(Kind kind, String text, Set<String> engines) {

    /** The kinds of steps, each by the words that introduce it. */
    enum Kind {
        /** The model from here on, which is compiled into a revision, which is applied. */
        MODEL("java model"),
        /** The model from here on, whose compile has nothing to write. */
        SAME("java nothing to do"),
        /** A model that the compiler refuses. */
        REFUSED("java refused"),
        /** What the compiler says, a part of a message a line: the errors of a refusal, else warnings. */
        SAYS("text the compiler says"),
        /** What the revision's operations are, a part of its source a line. */
        REVISION("text the revision has"),
        /** Statements that are run after what is pending was applied. */
        ROWS("sql rows"),
        /** What the runtime says when it refuses to apply what is pending, a part of the message a line. */
        UPGRADE_REFUSED("text the upgrade is refused"),
        /** Statements that mend what a refused upgrade complains of. */
        MEND("sql mend"),
        /** A query, and in comments the rows that it must give. */
        FOUND("sql found"),
        /** The last revision is undone. */
        DOWN("text downgrade"),
        /** What was undone is applied again. */
        UP("text upgrade");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        static Kind of(String words) {
            for (Kind kind : values()) {
                if (kind.words.equals(words)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no step begins with: " + words);
        }

        /** Whether the step is the compiler's, and so the same for every database. */
        boolean isCompiled() {
            return this == MODEL || this == SAME || this == REFUSED || this == SAYS || this == REVISION;
        }
    }

    boolean isFor(String engine) {
        // What is for MariaDB is for MySQL too, unless a step says what MySQL does.
        return engines.isEmpty() || engines.contains(engine) || engine.equals("mysql") && engines.contains("mariadb");
    }

    /** Its lines that are not blank. */
    List<String> lines() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Its statements. */
    List<String> statements() {
        return List.of(text.strip().split(";\\s*(\\n|$)"));
    }
}
