package com.acme.shop.migrations;

import dev.retort.runtime.RegisteredRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What {@link Migrations} lists.
 */
final class MigrationsContents {
    static final List<String> HEADS = List.of("2c848eca8bcb");

    static final List<String> BORN_IN_THIS_BUILD = List.of("2c848eca8bcb");

    static final Map<String, String> FORMER_HEADS = Map.ofEntries();

    static final String STATE = "f23146f0c89053141316ea04bbe640151c245e085972ef6caa3af2f71b71b9ef";

    private MigrationsContents() {
    }

    static List<RegisteredRevision> revisions() {
        List<RegisteredRevision> revisions = new ArrayList<>(1);
        Part1.addTo(revisions);
        return List.copyOf(revisions);
    }

    private static final class Part1 {
        static void addTo(List<RegisteredRevision> revisions) {
            revisions.add(new RegisteredRevision(
                    "2c848eca8bcb",
                    List.of(),
                    "R0001_CreateCustomersAndProducts",
                    "create customers and products",
                    "5b3dafdb88802909c7fbc121279847f981d36f249cd50cde5146bce94cec2d50",
                    R0001_CreateCustomersAndProducts::new));
        }
    }
}
