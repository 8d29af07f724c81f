package dev.retort.runtime.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of one set that a database has, in the order of their application. It changes as
 * revisions are applied and undone; each change costs the same however many there are.
 */
public final class AppliedRevisions {

    /**
     * One of them.
     *
     * @param id its id
     * @param parents the ids of the revisions before it
     * @param name the simple name of its class
     * @param checksum the digest of its operations when it was applied
     */
    public record Applied(String id, List<String> parents, String name, String checksum) {
        public Applied {
            parents = List.copyOf(parents);
        }
    }

    private final Map<String, Applied> byId = new LinkedHashMap<>();
    private final Map<String, Integer> children = new HashMap<>();
    private final Set<String> heads = new TreeSet<>();
    private final Map<String, String> standIns = new HashMap<>();
    private final Map<String, List<Applied>> squashed = new HashMap<>();
    private final Map<String, Applied> unfolded = new HashMap<>();

    /** None. */
    public AppliedRevisions() {}

    /** The same ones, changing apart from these. */
    public AppliedRevisions(AppliedRevisions other) {
        byId.putAll(other.byId);
        children.putAll(other.children);
        heads.addAll(other.heads);
        standIns.putAll(other.standIns);
        squashed.putAll(other.squashed);
        unfolded.putAll(other.unfolded);
    }

    /**
     * Sees revisions as the one that they were squashed into. The log stays as it is, so that builds from
     * before the squash still know where the database is.
     *
     * @param squash the one, without a checksum: nobody ever applied it here
     * @param replaced the ids of the others, parents before children
     * @return whether there are some of them, but not the last one, and so not all
     */
    public boolean squash(Applied squash, List<String> replaced) {
        String last = replaced.get(replaced.size() - 1);
        standIns.put(last, squash.id());
        if (byId.containsKey(squash.id())) {
            return false;
        }
        if (!byId.containsKey(last)) {
            return !Collections.disjoint(replaced, byId.keySet());
        }
        List<Applied> seen = new ArrayList<>();
        List<Applied> hidden = new ArrayList<>();
        for (Applied applied : byId.values()) {
            (replaced.contains(applied.id()) ? hidden : seen).add(applied);
            if (applied.id().equals(last)) {
                seen.add(squash);
            }
        }
        see(seen);
        squashed.put(squash.id(), List.copyOf(hidden));
        return false;
    }

    private void see(List<Applied> seen) {
        byId.clear();
        children.clear();
        heads.clear();
        seen.forEach(this::add);
    }

    /**
     * Sees a revision as those that were squashed into it: the other way round, for a build from before the
     * squash on a database that was made with it.
     *
     * @param squash the id of the one, which is there
     * @param replaced the others, parents before children, without checksums: nobody ever applied them here
     */
    public void unfold(String squash, List<Applied> replaced) {
        Applied whole = Objects.requireNonNull(byId.get(squash));
        String last = replaced.get(replaced.size() - 1).id();
        List<Applied> seen = new ArrayList<>();
        for (Applied applied : byId.values()) {
            if (applied == whole) {
                seen.addAll(replaced);
            } else {
                List<String> parents = applied.parents().stream()
                        .map(parent -> parent.equals(squash) ? last : parent)
                        .toList();
                seen.add(new Applied(applied.id(), parents, applied.name(), applied.checksum()));
            }
        }
        see(seen);
        replaced.forEach(each -> unfolded.put(each.id(), whole));
    }

    /** The revision that was applied in the place of one that is only seen here, or {@code null} if it was itself. */
    public @Nullable Applied appliedAs(String id) {
        return unfolded.get(id);
    }

    /** A revision as the log has it, or is to have it: as those that were squashed into it, if they were applied. */
    public List<Applied> recorded(Applied revision) {
        return squashed.getOrDefault(
                revision.id(),
                List.of(new Applied(
                        revision.id(),
                        revision.parents().stream()
                                .map(this::seen)
                                .map(this::recordedId)
                                .toList(),
                        revision.name(),
                        revision.checksum())));
    }

    private String seen(String id) {
        return byId.containsKey(id) ? id : standIns.getOrDefault(id, id);
    }

    private String recordedId(String id) {
        Applied whole = unfolded.get(id);
        if (whole != null) {
            return whole.id();
        }
        List<Applied> hidden = squashed.get(id);
        return hidden == null ? id : lastOf(id, hidden);
    }

    private String lastOf(String squash, List<Applied> hidden) {
        return hidden.stream()
                .map(Applied::id)
                .filter(id -> squash.equals(standIns.get(id)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> recordedIds(Collection<String> ids) {
        return ids.stream().map(this::recordedId).sorted().toList();
    }

    /** Adds one at the end; if it is there already, it moves there. */
    public void add(Applied added) {
        remove(added.id());
        byId.put(added.id(), added);
        for (String known : added.parents()) {
            String parent = seen(known);
            children.merge(parent, 1, Integer::sum);
            heads.remove(parent);
        }
        if (children.getOrDefault(added.id(), 0) == 0) {
            heads.add(added.id());
        }
    }

    /** Takes one away, if it is there. */
    public void remove(String id) {
        Applied removed = byId.remove(id);
        if (removed == null) {
            return;
        }
        heads.remove(id);
        squashed.remove(id);
        for (String known : removed.parents()) {
            String parent = seen(known);
            if (children.merge(parent, -1, Integer::sum) == 0 && byId.containsKey(parent)) {
                heads.add(parent);
            }
        }
    }

    /** Gives one another checksum, in its place. */
    public void recheck(String id, String checksum) {
        byId.computeIfPresent(id, (key, old) -> new Applied(id, old.parents(), old.name(), checksum));
    }

    /** Their ids in the order of their application. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    /** All of them in the order of their application. */
    public List<Applied> inOrder() {
        return List.copyOf(byId.values());
    }

    /** All of them, the last one first. */
    public List<Applied> newestFirst() {
        List<Applied> reversed = new ArrayList<>(byId.values());
        Collections.reverse(reversed);
        return reversed;
    }

    /** The one with that id, or {@code null}. */
    public @Nullable Applied get(String id) {
        return byId.get(id);
    }

    /** Whether there is one with that id. */
    public boolean contains(String id) {
        return byId.containsKey(id);
    }

    /** The ids, as the log knows them, of those that no other comes after, sorted. */
    public List<String> heads() {
        return recordedIds(heads);
    }

    /** The ids of those that no other comes after, sorted. */
    public List<String> seenHeads() {
        return List.copyOf(heads);
    }

    /** What {@link #heads()} would be with one more, sorted. */
    public List<String> headsWith(Applied added) {
        Set<String> more = new TreeSet<>(heads);
        added.parents().stream().map(this::seen).forEach(more::remove);
        if (children.getOrDefault(added.id(), 0) == 0) {
            more.add(added.id());
        }
        return recordedIds(more);
    }

    /** What {@link #heads()} would be without one of them, sorted. */
    public List<String> headsWithout(String id) {
        Set<String> fewer = new TreeSet<>(heads);
        fewer.remove(id);
        Applied removed = byId.get(id);
        if (removed != null) {
            for (String known : removed.parents()) {
                String parent = seen(known);
                if (children.getOrDefault(parent, 0) == 1 && byId.containsKey(parent)) {
                    fewer.add(parent);
                }
            }
        }
        return recordedIds(fewer);
    }
}
