package dev.retort.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.finding.RetortException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SnapshotIndexTest {
    private static final SnapshotHeader FIRST = Snapshots.first().header();
    private static final SnapshotHeader SECOND = Snapshots.second().header();
    private static final String FIRST_FILE = "0001_" + FIRST.id() + ".json";
    private static final String SECOND_FILE = "0002_" + SECOND.id() + ".json";

    @Test
    void anIndexKnowsWhichFileIsWhose() {
        SnapshotIndex index = SnapshotIndex.of("default", Map.of(SECOND_FILE, SECOND, FIRST_FILE, FIRST));

        assertThat(index.graph().ids()).containsExactly(FIRST.id(), SECOND.id());
        assertThat(index.header(SECOND.id())).isEqualTo(SECOND);
        assertThat(index.fileName(FIRST.id())).isEqualTo(FIRST_FILE);
        assertThat(index.newFileName("0123456789ab", List.of(SECOND.id()))).isEqualTo("0003_0123456789ab.json");
        assertThat(index.newFileName("0123456789ab", List.of())).isEqualTo("0001_0123456789ab.json");
        assertThatThrownBy(() -> index.fileName("0123456789ab")).isInstanceOf(IllegalArgumentException.class);
        assertThat(SnapshotIndex.of("default", Map.of()).graph().heads()).isEmpty();
    }

    @Test
    void fileNamesAreReadBack() {
        assertThat(SnapshotFileName.idIn(SnapshotFileName.of(2, "7c1f0a9e42b8")))
                .contains("7c1f0a9e42b8");
        assertThat(SnapshotFileName.of(12_345, "7c1f0a9e42b8")).isEqualTo("12345_7c1f0a9e42b8.json");
        assertThat(SnapshotFileName.idIn("README.md")).isEmpty();
        assertThat(SnapshotFileName.idIn("0002_7c1f0a9e42b8.json.orig")).isEmpty();
    }

    @Test
    void twoFilesOfOneRevisionAreAnError() {
        assertRefused(
                Map.of(FIRST_FILE, FIRST, "copy.json", FIRST),
                "RT308: " + FIRST_FILE + " and copy.json are snapshots of one revision, " + FIRST.id()
                        + "; delete what was copied");
    }

    @Test
    void aFileUnderAWrongNameIsAnError() {
        assertRefused(
                Map.of("0001_000000000000.json", FIRST),
                "RT309: snapshot 0001_000000000000.json is that of revision " + FIRST.id() + "; give it back its name, "
                        + FIRST_FILE);
        assertRefused(
                Map.of("first.json", FIRST),
                "RT309: snapshot first.json is that of revision " + FIRST.id() + "; give it back its name, NNNN_"
                        + FIRST.id() + ".json");
    }

    @Test
    void aFileOfAnotherSetIsAnError() {
        SnapshotHeader other = Snapshot.ofRevision("billing", "a.R1", "")
                .build(Schema.EMPTY, Origins.NONE)
                .header();
        String file = SnapshotFileName.of(1, other.id());
        assertRefused(
                Map.of(file, other),
                "RT316: snapshot " + file + " is of the set 'billing', but lies with those of 'default';"
                        + " move it to the folder of its own set");
    }

    @Test
    void aMissingParentIsFoundByTheGraph() {
        assertThatThrownBy(() -> SnapshotIndex.of("default", Map.of(SECOND_FILE, SECOND)))
                .hasMessageStartingWith("RT310: revision " + SECOND.id() + " (R0002_RenameClients) comes after "
                        + FIRST.id() + ", which is not there");
    }

    private static void assertRefused(Map<String, SnapshotHeader> files, String message) {
        assertThatThrownBy(() -> SnapshotIndex.of("default", files))
                .isInstanceOf(RetortException.class)
                .hasMessage(message);
    }
}
