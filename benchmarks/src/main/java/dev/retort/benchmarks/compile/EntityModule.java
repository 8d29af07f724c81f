package dev.retort.benchmarks.compile;

import dev.retort.processor.writer.RevisionSource;
import dev.retort.processor.writer.RevisionWriter;
import dev.retort.schema.snapshot.Snapshot;
import dev.retort.schema.snapshot.SnapshotFileName;
import dev.retort.schema.snapshot.SnapshotReader;
import dev.retort.schema.snapshot.SnapshotSource;
import dev.retort.schema.snapshot.SnapshotWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A module of entities, each with eight fields and a reference to another. */
final class EntityModule {
    private final Path folder;
    private final int entities;

    /** Writes the entities into an empty folder. */
    EntityModule(Path folder, int entities) throws IOException {
        this.folder = folder;
        this.entities = entities;
        Files.createDirectories(sources().resolve("shop"));
        Files.writeString(folder.resolve("pom.xml"), "<project/>\n");
        for (int i = 0; i < entities; i++) {
            writeEntity(i, "");
        }
    }

    /** The folder of the module. */
    Path folder() {
        return folder;
    }

    /** The folder of its sources. */
    Path sources() {
        return folder.resolve("src/main/java");
    }

    /** Adds a field to an entity. */
    void change() throws IOException {
        writeEntity(0, "    @Column(length = 40) String added;\n");
    }

    /** Takes back the revisions that come after one, with their snapshots. */
    void removeRevisionsAfter(int depth) throws IOException {
        deleteNumbered(migrations(), "R", depth);
        deleteNumbered(snapshots(), "", depth);
    }

    /** Adds revisions, as the compiler writes them, after the first until there are so many. */
    void addRevisions(int count) throws IOException {
        Snapshot head;
        try (Stream<Path> files = Files.list(snapshots())) {
            Path first = files.findFirst().orElseThrow();
            head = new SnapshotReader().read(SnapshotSource.of("first", Files.readString(first)));
        }
        for (int i = 2; i <= count; i++) {
            String name = String.format("R%04d_LoadRows", i);
            Snapshot next = Snapshot.ofRevision("default", "shop.migrations." + name, "load rows " + i)
                    .parents(List.of(head.id()))
                    .build(head.schema(), head.origins());
            Files.writeString(snapshots().resolve(SnapshotFileName.of(i, next.id())), SnapshotWriter.write(next));
            Files.writeString(
                    migrations().resolve(name + ".java"),
                    RevisionWriter.write(new RevisionSource(
                            "shop.migrations",
                            name,
                            "default",
                            next.id(),
                            List.of(head.id()),
                            "load rows " + i,
                            head.schema(),
                            List.of(),
                            List.of(),
                            false)));
            head = next;
        }
    }

    /** Removes everything. */
    void delete() throws IOException {
        delete(folder);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(EntityModule::remove);
            }
        }
    }

    private Path migrations() {
        return sources().resolve("shop/migrations");
    }

    private Path snapshots() {
        return folder.resolve("schema-snapshots/default");
    }

    private void writeEntity(int i, String more) throws IOException {
        Files.writeString(sources().resolve("shop/Entity" + i + ".java"), """
                package shop;

                import jakarta.persistence.*;

                @Entity
                public class Entity%d {
                    @Id
                    @GeneratedValue(strategy = GenerationType.IDENTITY)
                    Long id;

                    @Column(nullable = false, length = 80)
                    String name;

                    String text;
                    int count;
                    boolean active;
                    java.math.BigDecimal price;
                    java.time.LocalDate day;
                    java.time.Instant moment;

                    @ManyToOne
                    Entity%d other;
                %s}
                """.formatted(i, i * 7 % entities, more));
    }

    private static void deleteNumbered(Path in, String prefix, int depth) throws IOException {
        if (Files.exists(in)) {
            try (Stream<Path> files = Files.list(in)) {
                files.filter(file -> number(file, prefix) > depth).forEach(EntityModule::remove);
            }
        }
    }

    private static int number(Path file, String prefix) {
        return Integer.parseInt(
                file.getFileName().toString().substring(prefix.length()).split("_", 2)[0]);
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
