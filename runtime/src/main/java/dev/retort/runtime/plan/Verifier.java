package dev.retort.runtime.plan;

import dev.retort.runtime.Direction;
import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.recording.Recordings;
import dev.retort.schema.Schema;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.json.Digests;
import dev.retort.schema.json.SchemaJson;
import dev.retort.schema.operation.Replay;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Checks that revisions do what their snapshots say. It is asked where a run comes to rest, and at the last
 * revisions on the way there, where a later one may make up for what an earlier one does wrong; only if
 * that differs is the first revision sought that does.
 */
final class Verifier {
    /** How many tables are digested on the way, of all schemas together: a first start has to be quick too. */
    private static final int TABLES_ON_THE_WAY = 500;

    private static final int MOST_ON_THE_WAY = 100;
    private static final int LEAST_ON_THE_WAY = 4;

    private final RevisionIndex index;
    private final Recordings recordings;
    private final String dialect;

    Verifier(RevisionIndex index, Recordings recordings, String dialect) {
        this.index = index;
        this.recordings = recordings;
        this.dialect = dialect;
    }

    /**
     * Checks the schema that a run would leave.
     *
     * @param heads the revisions that it comes to rest at
     * @param schema the schema that it leaves, used where there is one head only
     * @param pending the revisions that it applies
     * @throws RetortException if a revision does something else than its snapshot says (RT512)
     */
    void require(Collection<String> heads, Schema schema, Set<String> pending) {
        for (String head : heads) {
            RegisteredRevision revision = index.get(head);
            if (revision == null || Collections.disjoint(pending, index.upTo(List.of(head)))) {
                continue;
            }
            Schema reached = heads.size() == 1 ? schema : schemaAt(head);
            if (!agrees(revision, reached)) {
                throw wrong(revision, reached, pending);
            }
        }
    }

    /** Whether a revision on the way is one that is checked: not the last one, which {@link #require} is for. */
    static boolean isOnTheWay(int left, int tables) {
        int checked = Math.min(TABLES_ON_THE_WAY / Math.max(1, tables), MOST_ON_THE_WAY);
        return left > 0 && left <= Math.max(LEAST_ON_THE_WAY, checked);
    }

    /**
     * Checks the schema that one revision leaves on the way.
     *
     * @param present how many revisions of this build are applied then, itself included
     * @param schema the schema at that moment
     * @throws RetortException as {@link #require}
     */
    void requireOnTheWay(RegisteredRevision revision, int present, Schema schema, Set<String> pending) {
        boolean nothingBeside = index.upTo(List.of(revision.id())).size() == present;
        Schema reached = nothingBeside ? schema : schemaAt(revision.id());
        if (!agrees(revision, reached)) {
            throw wrong(revision, reached, pending);
        }
    }

    private static boolean agrees(RegisteredRevision revision, Schema reached) {
        return revision.schemaDigest().isEmpty() || Digests.ofSchema(reached).equals(revision.schemaDigest());
    }

    /** The schema that a revision and all before it lead to, without those beside it. */
    Schema schemaAt(String id) {
        Replay replay = Replay.from(Schema.EMPTY, dialect);
        for (String each : index.upTo(List.of(id))) {
            replay.applyAll(
                    recordings.of(index.require(each), Direction.UPGRADE).operations());
        }
        return replay.schema();
    }

    private RetortException wrong(RegisteredRevision head, Schema reached, Set<String> pending) {
        RegisteredRevision culprit = firstWrong(head, pending);
        String expected = index.registry().headSchema(head.id());
        StringBuilder message = new StringBuilder("revision ")
                .append(culprit.id())
                .append(" (")
                .append(culprit.name())
                .append(") does not do what its snapshot says");
        if (expected != null) {
            message.append(culprit == head ? ":" : "; at revision " + head.id() + ":");
            Differences.between(reached, SchemaJson.read(expected))
                    .forEach(line -> message.append("\n  ").append(line));
            message.append("\nMend");
        } else {
            message.append(". Mend");
        }
        message.append(" the body of its upgrade method; what raw SQL or a step in code changes in the schema is")
                .append(" declared with .changes(…). The database was not touched.");
        return new RetortException(Code.RT512, message.toString());
    }

    private RegisteredRevision firstWrong(RegisteredRevision head, Set<String> pending) {
        for (String id : index.upTo(List.of(head.id()))) {
            RegisteredRevision revision = index.require(id);
            if (pending.contains(id) && !agrees(revision, schemaAt(revision.id()))) {
                return revision;
            }
        }
        return head;
    }
}
