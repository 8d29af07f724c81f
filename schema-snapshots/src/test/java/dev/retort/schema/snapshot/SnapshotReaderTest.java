package dev.retort.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.Origins;
import dev.retort.schema.Schema;
import dev.retort.schema.finding.RetortException;
import dev.retort.schema.json.JsonObject;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotReaderTest {
    private static final String TEXT = SnapshotWriter.write(Snapshots.second());
    private static final String ID = Snapshots.second().id();
    private static final SnapshotReader READER = new SnapshotReader();

    @Test
    void aCheckoutWithOtherLineEndsIsTheSameSnapshot() {
        assertThat(read(TEXT.replace("\n", "\r\n"))).isEqualTo(Snapshots.second());
        assertThat(read("\ufeff" + TEXT)).isEqualTo(Snapshots.second());
    }

    @Test
    void layoutAndOrderOfKeysAndColumnsAreNoEdits() {
        String moved = TEXT.replaceFirst("(\"id\": \\{.*}),\n( +)(\"email\": .*)\n", "$3,\n$2$1\n");
        assertThat(moved).isNotEqualTo(TEXT);
        assertThat(read(moved)).isEqualTo(Snapshots.second());
        assertThat(read(TEXT.replaceAll("\n *", " "))).isEqualTo(Snapshots.second());
    }

    @Test
    void anEditedSchemaGivesItselfAway() {
        String edited = TEXT.replace("varchar(255)", "varchar(320)");
        assertRefused(
                edited,
                "RT304: snapshot s.json was edited: its schema is not the one that its id " + ID
                        + " was made of; restore it from version control, and to change the schema, change the entities and"
                        + " compile");
        assertThat(READER.header(source(edited)).id())
                .as("what is not read is not verified")
                .isEqualTo(ID);
    }

    @Test
    void anEditedHeaderGivesItselfAway() {
        for (String edited : List.of(
                TEXT.replace("\"set\": \"default\"", "\"set\": \"other\""),
                TEXT.replace("RenameClients\"", "RenameCustomers\""),
                TEXT.replace("{\"mail\": \"email\"}", "{\"post\": \"email\"}"),
                TEXT.replace(Snapshots.first().id(), "000000000000"),
                TEXT.replaceFirst("\"schemaDigest\": \"..", "\"schemaDigest\": \"zz"))) {
            assertThat(edited).isNotEqualTo(TEXT);
            assertThatThrownBy(() -> READER.header(source(edited)))
                    .hasMessageStartingWith(
                            "RT304: snapshot s.json was edited: its id is " + ID + ", but what it says makes ");
            assertThatThrownBy(() -> read(edited)).hasMessageStartingWith("RT304");
        }
    }

    @Test
    void whatIsNotJsonIsRefused() {
        assertRefused(
                "hello",
                "RT301: snapshot s.json is not JSON: line 1, column 1: this is not JSON;"
                        + " restore it from version control");
        assertRefused(
                TEXT + "}",
                "RT301: snapshot s.json is not JSON: line 46, column 2: this is not JSON;"
                        + " restore it from version control");
        assertRefused(
                "[]",
                "RT307: snapshot s.json is not understood: an object is expected here;"
                        + " restore it from version control");
    }

    @Test
    void whereverAFileIsCutOffItIsRefused() {
        for (int length = 0; length < TEXT.length() - 1; length++) {
            String cut = TEXT.substring(0, length);
            assertThatThrownBy(() -> read(cut))
                    .as("cut off after %s", length)
                    .isInstanceOf(RetortException.class)
                    .hasMessage("RT302: snapshot s.json ends too early; restore it from version control");
        }
    }

    @Test
    void mergeMarkersAreNamedWithTheirLine() {
        String marked = TEXT.replace(
                "  \"message\": \"rename clients\",\n",
                "<<<<<<< HEAD\n  \"message\": \"one\",\n=======\n  \"message\": \"other\",\n>>>>>>> feature\n");
        assertRefused(
                marked,
                "RT303: snapshot s.json has a merge marker in line 7; snapshots are not merged line by"
                        + " line: take the file whole from either side (git checkout --ours or --theirs) and compile again");
        assertThatThrownBy(() -> READER.header(source(marked))).hasMessageStartingWith("RT303");
        assertThatThrownBy(() -> READER.header(source(marked.replace("<<<<<<< HEAD", "<<<<<<<< HEAD:0002_a.json")
                        .replace("=======", "========"))))
                .hasMessageStartingWith("RT303");
    }

    @Test
    void aTextThatLooksLikeAMergeMarkerIsNone() {
        String text = SnapshotWriter.write(
                Snapshot.ofRevision("default", "R", "<<<<<<< HEAD\n>>>>>>> x").build(Schema.EMPTY, Origins.NONE));
        assertThat(read(text).header().message()).startsWith("<<<<<<<");
        assertThatThrownBy(() -> read(text.substring(0, text.length() - 5))).hasMessageStartingWith("RT302");
    }

    @Test
    void aNewerFormatAsksForANewerRetort() {
        String newer = TEXT.replace("\"format\": 1", "\"format\": 2").replace("\"naming\"", "\"somethingElse\"");
        String message = "RT305: snapshot s.json has format 2, and this Retort knows formats up to 1;"
                + " use the newer Retort that wrote it";
        assertRefused(newer, message);
        assertThatThrownBy(() -> READER.header(source(newer))).hasMessage(message);
    }

    @Test
    void aFormatThatNeverWasIsRefused() {
        assertRefused(
                TEXT.replace("\"format\": 1", "\"format\": 0"),
                "RT307: snapshot s.json has format 0, which never was; restore it from version control");
        assertRefused(
                TEXT.replace("\"format\": 1", "\"format\": \"1\""),
                "RT307: snapshot s.json is not understood: 'format' must be an integer; restore it from version control");
    }

    @Test
    void aMissingOrUnknownKeyIsNamedWithItsPlace() {
        assertRefused(
                "{}",
                "RT306: snapshot s.json is not complete: the key 'format' is missing; restore it from version control");
        for (String key : List.of(
                "set", "id", "parents", "revision", "message", "naming", "mappingVersion", "schemaDigest", "schema")) {
            String without = TEXT.replace("  \"" + key + "\": ", "  \"" + key + "_\": ");
            assertThatThrownBy(() -> read(without))
                    .hasMessage("RT306: snapshot s.json is not complete: the key '" + key
                            + "' is missing; restore it from version control");
        }
        assertThatThrownBy(() -> read(TEXT.replace("\"flags\"", "\"flag\"")))
                .hasMessageStartingWith("RT307: snapshot s.json is not understood: the key 'flag' is not known here;")
                .hasMessageEndingWith("; restore it from version control");
        assertThatThrownBy(() -> read(TEXT.replace("\"varchar(255)\"", "\"string\"")))
                .hasMessage("RT307: snapshot s.json is not understood: schema.tables.customers.columns.email:"
                        + " 'string' is not a column type; restore it from version control");
        assertThatThrownBy(() -> read(TEXT.replace("\"#contact.email\"", "7")))
                .hasMessage("RT307: snapshot s.json is not understood: origins.customers.columns:"
                        + " 'email' must be a text; restore it from version control");
    }

    @Test
    void bytesThatAreNoTextAreRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("s.json");
        Files.write(file, "{\"set\": \"a\u00e7\u00e3o\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> READER.header(SnapshotSource.of("s.json", file)))
                .hasMessage("RT301: snapshot s.json is not JSON: this is not a text in UTF-8;"
                        + " restore it from version control");
    }

    @Test
    void aFileIsReadAndOneThatIsNotThereIsNotABrokenOne(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("s.json"), TEXT);
        assertThat(READER.read(SnapshotSource.of("s.json", file))).isEqualTo(Snapshots.second());
        assertThatThrownBy(() -> READER.read(SnapshotSource.of("x.json", folder.resolve("x.json"))))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aHeaderIsReadWithoutTheSchemaAfterIt() {
        int schema = TEXT.indexOf("\"schema\":");
        String garbage = TEXT.substring(0, schema) + "\"schema\": }<<<<<<< not JSON at all";
        assertThat(READER.header(source(garbage))).isEqualTo(Snapshots.second().header());
    }

    @Test
    void aThousandHeadersCostTheBeginningOfAThousandFiles() {
        String large = TEXT.substring(0, TEXT.indexOf("\"schema\":")) + "\"schema\": \"" + "x".repeat(1_000_000);
        int most = TEXT.length() + 2_048;
        for (int i = 0; i < 1_000; i++) {
            SnapshotSource source = new SnapshotSource("s.json", () -> new Metered(new StringReader(large), most));
            assertThat(READER.header(source).id()).isEqualTo(ID);
        }
    }

    @Test
    void olderFormatsAreUpgradedOnReadAndVerifiedByTheirOwnRules() {
        // As if format 2 called the message a title: a step takes it back to what this reader knows.
        UnaryOperator<JsonObject> step = file -> {
            JsonObject.Builder upgraded = JsonObject.lines();
            file.members().forEach((key, value) -> upgraded.put(key.equals("title") ? "message" : key, value));
            return upgraded.build();
        };
        SnapshotReader later = new SnapshotReader(new FormatSteps(List.of(step)));
        String old = TEXT.replace("\"message\"", "\"title\"");

        assertThat(later.read(source(old))).isEqualTo(Snapshots.second());
        assertThat(later.header(source(old)).message()).isEqualTo("rename clients");
        assertThat(later.read(source(TEXT.replace("\"format\": 1", "\"format\": 2")))
                        .header()
                        .format())
                .isEqualTo(2);
        assertThatThrownBy(() -> later.read(source(old.replace("varchar(255)", "varchar(1)"))))
                .hasMessageStartingWith("RT304");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(RetortException.class).hasMessage(message);
    }

    private static Snapshot read(String text) {
        return READER.read(source(text));
    }

    private static SnapshotSource source(String text) {
        return SnapshotSource.of("s.json", text);
    }

    /** Fails where more is read than a header needs. */
    private static final class Metered extends FilterReader {
        private int left;

        Metered(Reader text, int most) {
            super(text);
            left = most;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            left -= count;
            assertThat(left).isNotNegative();
            return count;
        }
    }
}
