package dev.retort.schema.rename;

import dev.retort.schema.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which of the old names in one scope (the tables of a schema, the columns of a table) became
 * which of the new ones.
 *
 * <p>A person's word beats an origin. A claim to a name that was there before holds only if its holder
 * moves away too: a stale hint, or an attribute that took over another's column, must not cost values.
 *
 * @param <N> the kind of name
 */
final class NameMatcher<N extends Comparable<N>> {
    private final Names<N> from;
    private final Names<N> to;
    private final SortedMap<N, N> hints;
    private final Set<N> dropped;
    private final BiPredicate<N, N> past;

    private final Set<Claim<N>> refused = new HashSet<>();
    /** Of those refused, the ones that look like what was done long ago. */
    private final Set<Claim<N>> doubtful = new HashSet<>();

    private SortedMap<N, Claim<N>> byNew = new TreeMap<>();
    private SortedMap<N, Claim<N>> byOld = new TreeMap<>();

    /**
     * @param from the old names
     * @param to the new names
     * @param hints the old name that a person gives to a new one
     * @param dropped the old names that a person says are meant to go
     * @param past whether an old name may have become a new one long ago
     */
    NameMatcher(Names<N> from, Names<N> to, Map<N, N> hints, Set<N> dropped, BiPredicate<N, N> past) {
        this.from = from;
        this.to = to;
        this.hints = new TreeMap<>(hints);
        this.dropped = dropped;
        this.past = past;
    }

    /**
     * Finds what is certain.
     *
     * @param caseless the form of a name that leaves its case out
     */
    Match<N> match(UnaryOperator<N> caseless) {
        List<Contradiction<N>> contradictions = new ArrayList<>();
        Set<Claim<N>> unfounded;
        do {
            byNew = new TreeMap<>();
            byOld = new TreeMap<>();
            contradictions.clear();
            claimByHint(contradictions);
            claimByOrigin();
            unfounded = unfounded();
            refused.addAll(unfounded);
        } while (!unfounded.isEmpty());
        claimByCase(caseless);
        for (Claim<N> claim : new TreeSet<>(refused)) {
            if (!byOld.containsKey(claim.oldName) && isVacated(claim) && !dropped.contains(claim.oldName)) {
                contradictions.add(new Contradiction<>(claim.oldName, claim.newName, Doubt.WAS_THERE));
            } else if (doubtful.contains(claim)) {
                contradictions.add(new Contradiction<>(claim.oldName, claim.newName, Doubt.MADE_BEFORE));
            }
        }
        return result(contradictions);
    }

    /** Whether what had the old name has it no more: nothing has, or by all that is known something that is new. */
    private boolean isVacated(Claim<N> claim) {
        return !to.has(claim.oldName)
                || (!claim.hinted
                        && !byNew.containsKey(claim.oldName)
                        && !isEvident(claim.oldName, claim.oldName)
                        && !from.knows(to.origin(claim.oldName)));
    }

    private Match<N> result(List<Contradiction<N>> contradictions) {
        SortedMap<N, N> renames = new TreeMap<>();
        byOld.forEach((oldName, claim) -> renames.put(oldName, claim.newName));
        return new Match<>(
                renames,
                from.all().stream().filter(this::isGone).toList(),
                to.all().stream().filter(this::isAdded).toList(),
                contradictions);
    }

    private boolean isGone(N oldName) {
        return !byOld.containsKey(oldName) && (!to.has(oldName) || byNew.containsKey(oldName));
    }

    private boolean isAdded(N newName) {
        return !byNew.containsKey(newName) && (!from.has(newName) || byOld.containsKey(newName));
    }

    private void claimByHint(List<Contradiction<N>> contradictions) {
        hints.forEach((newName, oldName) -> {
            if (!to.has(newName) || !from.has(oldName) || newName.equals(oldName)) {
                return;
            }
            Claim<N> claim = new Claim<>(oldName, newName, true, isEvident(oldName, newName));
            if (refused.contains(claim)) {
                return;
            }
            if (byOld.containsKey(oldName)) {
                contradictions.add(new Contradiction<>(oldName, newName, Doubt.CLAIMED_TWICE));
                return;
            }
            add(claim);
        });
    }

    private boolean isEvident(N oldName, N newName) {
        Origin origin = from.origin(oldName);
        return origin != null && origin.equals(to.origin(newName));
    }

    private void claimByOrigin() {
        SortedMap<Origin, List<N>> before = from.movedAwayFrom(to);
        to.movedAwayFrom(from).forEach((origin, newNames) -> {
            List<N> oldNames = before.getOrDefault(origin, List.of());
            if (newNames.size() == 1 && oldNames.size() == 1) {
                Claim<N> claim = new Claim<>(oldNames.get(0), newNames.get(0), false, true);
                if (!byNew.containsKey(claim.newName)
                        && !byOld.containsKey(claim.oldName)
                        && !dropped.contains(claim.oldName)
                        && !refused.contains(claim)) {
                    add(claim);
                }
            }
        });
    }

    private void add(Claim<N> claim) {
        byNew.put(claim.newName, claim);
        byOld.put(claim.oldName, claim);
    }

    /** The claims that cannot hold: hints first, since what they stand in the way of may mend the others. */
    private Set<Claim<N>> unfounded() {
        Set<Claim<N>> hinted = new HashSet<>();
        Set<Claim<N>> derived = new HashSet<>();
        for (Claim<N> claim : byNew.values()) {
            if (!isFounded(claim)) {
                (claim.hinted ? hinted : derived).add(claim);
            }
        }
        return hinted.isEmpty() ? derived : hinted;
    }

    /**
     * Whether the new name is free, or made free by another claim. A swap that only hints speak of may have
     * been made long ago: to be believed it needs an origin that moves, or to be the first of its kind, between
     * newcomers.
     */
    private boolean isFounded(Claim<N> claim) {
        boolean evident = claim.evident;
        boolean strange = isStrange(claim);
        boolean repeated = past.test(claim.oldName, claim.newName);
        Claim<N> current = claim;
        while (from.has(current.newName) && !dropped.contains(current.newName)) {
            Claim<N> next = byOld.get(current.newName);
            if (next == null) {
                return false;
            }
            if (next.equals(claim)) {
                if (!evident && strange && repeated) {
                    doubtful.add(claim);
                }
                return evident || strange && !repeated;
            }
            evident |= next.evident;
            strange &= isStrange(next);
            repeated |= past.test(next.oldName, next.newName);
            current = next;
        }
        return true;
    }

    /** Whether the new name now belongs to something that nothing came from before. */
    private boolean isStrange(Claim<N> claim) {
        Origin origin = to.origin(claim.newName);
        return origin != null && !from.knows(origin);
    }

    /** No database holds two names that differ in case only, so that one of them became the other. */
    private void claimByCase(UnaryOperator<N> caseless) {
        SortedMap<N, List<N>> gone = new TreeMap<>();
        for (N oldName : from.all()) {
            if (isGone(oldName) && !dropped.contains(oldName)) {
                gone.computeIfAbsent(caseless.apply(oldName), key -> new ArrayList<>())
                        .add(oldName);
            }
        }
        for (N newName : to.all()) {
            List<N> candidates = isAdded(newName) ? gone.remove(caseless.apply(newName)) : null;
            if (candidates != null && candidates.size() == 1) {
                add(new Claim<>(candidates.get(0), newName, false, true));
            }
        }
    }

    /**
     * The names of one side.
     *
     * @param origins where each comes from, {@code null} where that is not known
     */
    record Names<N extends Comparable<N>>(SortedMap<N, @Nullable Origin> origins) {
        boolean has(N name) {
            return origins.containsKey(name);
        }

        Set<N> all() {
            return origins.keySet();
        }

        @Nullable
        Origin origin(N name) {
            return origins.get(name);
        }

        /** Whether something of that origin is among them. */
        boolean knows(@Nullable Origin origin) {
            return origin != null && origins.containsValue(origin);
        }

        /** The names, by origin, that do not have that origin on the other side. */
        SortedMap<Origin, List<N>> movedAwayFrom(Names<N> others) {
            SortedMap<Origin, List<N>> moved = new TreeMap<>();
            origins.forEach((name, origin) -> {
                if (origin != null && !origin.equals(others.origin(name))) {
                    moved.computeIfAbsent(origin, o -> new ArrayList<>()).add(name);
                }
            });
            return moved;
        }
    }

    /**
     * What became of the names.
     *
     * @param renames the new names by old name
     * @param gone the old names that have no successor
     * @param added the new names that have no predecessor
     * @param contradictions claims that a person must decide on
     */
    record Match<N extends Comparable<N>>(
            SortedMap<N, N> renames, List<N> gone, List<N> added, List<Contradiction<N>> contradictions) {}

    /**
     * A claim that cannot hold as it is.
     *
     * @param oldName the old name
     * @param newName the new name
     * @param doubt why
     */
    record Contradiction<N extends Comparable<N>>(N oldName, N newName, Doubt doubt) {}

    /** Why a claim is doubted. */
    enum Doubt {
        /** Another new name claims the old one too. */
        CLAIMED_TWICE,
        /** The new name was there before, and the old one goes. */
        WAS_THERE,
        /** The names change places, and may have done so long ago. */
        MADE_BEFORE
    }

    private record Claim<N extends Comparable<N>>(N oldName, N newName, boolean hinted, boolean evident)
            implements Comparable<Claim<N>> {
        @Override
        public int compareTo(Claim<N> other) {
            int byNew = newName.compareTo(other.newName);
            return byNew != 0 ? byNew : oldName.compareTo(other.oldName);
        }
    }
}
