package dev.retort.parity;

import dev.retort.testing.Engine;
import java.util.List;
import java.util.TreeSet;

/** A catalog's lines without what is meant to differ. */
final class NormalForm {

    private final List<IntendedDifference> differences;

    private NormalForm(List<IntendedDifference> differences) {
        this.differences = differences;
    }

    static NormalForm of(Engine engine) {
        return new NormalForm(IntendedDifference.on(engine));
    }

    List<String> of(List<String> lines) {
        List<String> normal = lines;
        for (IntendedDifference difference : differences) {
            normal = difference.levelled(normal);
        }
        return List.copyOf(new TreeSet<>(normal));
    }
}
