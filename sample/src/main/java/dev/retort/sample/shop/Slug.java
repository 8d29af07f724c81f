package dev.retort.sample.shop;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a name that stands in a web address: {@code Crêpe pan, 24 cm} becomes {@code crepe-pan-24-cm}. */
public final class Slug {
    private Slug() {}

    /** The slug of a name: letters without their marks, digits, and single hyphens between them. */
    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
