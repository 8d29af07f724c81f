package dev.retort.parity;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The features that do not come out as Hibernate has them yet, and nowhere else is that said. One that does must be
 * taken off the list, or its tests fail.
 */
final class Gaps {

    /** Features that Retort refuses, and the code that it does so with. */
    private static final Map<String, String> REFUSED =
            Map.ofEntries(Map.entry("InternetAddresses", "RT205"), Map.entry("SharedCollectionTables", "RT222"));

    /** Features that come out differently, on one engine at least. */
    private static final Set<String> DIFFERENT =
            Set.of("BasicTypes", "CombinedBasicTypes", "Enums", "HibernateGenerated", "ReferencesToColumns");

    private Gaps() {}

    /** The code with which Retort refuses a feature, {@code null} if it does not. */
    static @Nullable String refusal(Model feature) {
        return REFUSED.get(feature.name());
    }

    /** Whether a feature comes out differently. */
    static boolean differs(Model feature) {
        return DIFFERENT.contains(feature.name());
    }
}
