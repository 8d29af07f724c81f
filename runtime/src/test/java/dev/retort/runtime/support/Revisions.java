package dev.retort.runtime.support;

import dev.retort.runtime.Direction;
import dev.retort.runtime.Migration;
import dev.retort.runtime.Operations;
import dev.retort.runtime.RegisteredRevision;
import dev.retort.runtime.Registry;
import dev.retort.runtime.recording.Recordings;
import dev.retort.schema.Schema;
import dev.retort.schema.json.Digests;
import dev.retort.schema.json.SchemaJson;
import dev.retort.schema.operation.Replay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A registry written by hand. Each revision's snapshot says what its body does, unless another body is given
 * for the snapshot.
 */
public final class Revisions implements Registry {
    private final String set;
    private final List<RegisteredRevision> revisions;
    private final Map<String, Schema> schemas;
    private final List<String> newborn;
    private final AtomicInteger instantiated;

    private Revisions(
            String set,
            List<RegisteredRevision> revisions,
            Map<String, Schema> schemas,
            List<String> newborn,
            AtomicInteger instantiated) {
        this.set = set;
        this.revisions = revisions;
        this.schemas = schemas;
        this.newborn = newborn;
        this.instantiated = instantiated;
    }

    /** No revision of the set {@code default}. */
    public static Revisions none() {
        return of("default");
    }

    /** No revision of a set. */
    public static Revisions of(String set) {
        return new Revisions(set, List.of(), Map.of(), List.of(), new AtomicInteger());
    }

    /** These and one more after the last. */
    public Revisions then(String id, String name, Consumer<Operations> up, Consumer<Operations> down) {
        List<String> parents = revisions.isEmpty()
                ? List.of()
                : List.of(revisions.get(revisions.size() - 1).id());
        return after(parents, id, name, up, down);
    }

    /** These and one more with parents of its own. */
    public Revisions after(
            List<String> parents, String id, String name, Consumer<Operations> up, Consumer<Operations> down) {
        return after(parents, id, name, up, down, up);
    }

    /** These and one more after the last, whose snapshot says something else than its body does. */
    public Revisions saying(
            String id, String name, Consumer<Operations> up, Consumer<Operations> down, Consumer<Operations> snapshot) {
        List<String> parents = revisions.isEmpty()
                ? List.of()
                : List.of(revisions.get(revisions.size() - 1).id());
        return after(parents, id, name, up, down, snapshot);
    }

    private Revisions after(
            List<String> parents,
            String id,
            String name,
            Consumer<Operations> up,
            Consumer<Operations> down,
            Consumer<Operations> snapshot) {
        Map<String, Schema> moreSchemas = new LinkedHashMap<>(schemas);
        Schema schema = schemaAfter(parents, snapshot);
        moreSchemas.put(id, schema);
        List<RegisteredRevision> more = new ArrayList<>(revisions);
        more.add(new RegisteredRevision(id, parents, name, "does " + name, Digests.ofSchema(schema), () -> {
            instantiated.incrementAndGet();
            return new Body(up, down);
        }));
        return new Revisions(set, List.copyOf(more), moreSchemas, newborn, instantiated);
    }

    /** The same, with more said about the last one. */
    public Revisions saying(UnaryOperator<RegisteredRevision> more) {
        List<RegisteredRevision> changed = new ArrayList<>(revisions);
        changed.set(changed.size() - 1, more.apply(changed.get(changed.size() - 1)));
        return new Revisions(set, List.copyOf(changed), schemas, newborn, instantiated);
    }

    private TreeSet<String> resolved(List<String> parents) {
        TreeSet<String> ids = new TreeSet<>(parents);
        revisions.stream()
                .filter(revision -> !Collections.disjoint(revision.replaces(), parents))
                .forEach(revision -> ids.add(revision.id()));
        return ids;
    }

    /** The schema of all parents together, changed by a body. */
    private Schema schemaAfter(List<String> parents, Consumer<Operations> body) {
        Replay replay = Replay.from(Schema.EMPTY);
        TreeSet<String> included = resolved(parents);
        for (int i = revisions.size() - 1; i >= 0; i--) {
            if (included.contains(revisions.get(i).id())) {
                included.addAll(resolved(revisions.get(i).parents()));
            }
        }
        Recordings recordings = new Recordings();
        revisions.stream()
                .filter(revision -> included.contains(revision.id()))
                .forEach(revision -> replay.applyAll(
                        recordings.of(revision, Direction.UPGRADE).operations()));
        RegisteredRevision added =
                new RegisteredRevision("new", parents, "New", "", "", () -> new Body(body, op -> {}));
        return replay.applyAll(recordings.of(added, Direction.UPGRADE).operations())
                .schema();
    }

    /** The first of these, as an older build has them. */
    public Revisions first(int count) {
        return new Revisions(set, revisions.subList(0, count), schemas, newborn, instantiated);
    }

    /** The same, of which some were written by the build that made the registry. */
    public Revisions newborn(String... ids) {
        return new Revisions(set, revisions, schemas, List.of(ids), instantiated);
    }

    /** How many bodies were made since the first of these. */
    public int instantiated() {
        return instantiated.get();
    }

    /** The schema that a revision's snapshot says. */
    public Schema schema(String id) {
        return Objects.requireNonNull(schemas.get(id));
    }

    @Override
    public String set() {
        return set;
    }

    @Override
    public List<String> heads() {
        TreeSet<String> heads = new TreeSet<>();
        revisions.forEach(revision -> heads.add(revision.id()));
        revisions.forEach(revision -> heads.removeAll(resolved(revision.parents())));
        return List.copyOf(heads);
    }

    @Override
    public Map<String, String> formerHeads() {
        Map<String, String> former = new LinkedHashMap<>();
        for (RegisteredRevision revision : revisions) {
            if (!revision.replaces().isEmpty() && heads().contains(revision.id())) {
                former.put(revision.replaces().get(revision.replaces().size() - 1), revision.id());
            }
        }
        return former;
    }

    @Override
    public List<RegisteredRevision> revisions() {
        return revisions;
    }

    @Override
    public List<String> bornInThisBuild() {
        return newborn;
    }

    @Override
    public @Nullable String headSchema(String head) {
        return heads().contains(head) ? SchemaJson.write(schema(head)) : null;
    }

    private record Body(Consumer<Operations> up, Consumer<Operations> down) implements Migration {
        @Override
        public void upgrade(Operations op) {
            up.accept(op);
        }

        @Override
        public void downgrade(Operations op) {
            down.accept(op);
        }
    }
}
