package dev.retort.processor.writer;

import java.util.List;

/**
 * The classes that list the revisions of a registry, so many in each that it stays far within the limits of
 * class files. They consist of texts and of one {@code switch}: javac took four times as long where each
 * revision had an expression and a lambda of its own.
 */
final class RegistryParts {
    private static final int SIZE = 200;

    private final String packageName;
    private final List<RegistryEntry> revisions;
    private final StringBuilder code = new StringBuilder();

    RegistryParts(String packageName, List<RegistryEntry> revisions) {
        this.packageName = packageName;
        this.revisions = revisions;
    }

    /** The statements that add all revisions to a list. */
    String calls() {
        StringBuilder calls = new StringBuilder();
        for (int part = 1; (part - 1) * SIZE < revisions.size(); part++) {
            calls.append("        new Part").append(part).append("().addTo(revisions);\n");
        }
        return calls.toString();
    }

    /** The classes that these statements call. */
    String classes() {
        for (int part = 1; (part - 1) * SIZE < revisions.size(); part++) {
            add("Part" + part, revisions.subList((part - 1) * SIZE, Math.min(part * SIZE, revisions.size())));
        }
        return code.toString();
    }

    private void add(String name, List<RegistryEntry> listed) {
        line("");
        line("    private static final class " + name + " extends RegistryPart {");
        line("        " + name + "() {");
        line("            super(new String[][] {");
        for (RegistryEntry entry : listed) {
            addTexts(entry);
        }
        line("            });");
        line("        }");
        line("");
        line("        @Override");
        line("        protected Migration migration(int index) {");
        line("            return switch (index) {");
        for (int i = 0; i < listed.size(); i++) {
            line("                case " + i + " -> new " + reference(listed.get(i)) + "();");
        }
        line("                default -> throw new IllegalArgumentException();");
        line("            };");
        line("        }");
        if (listed.stream().anyMatch(RegistryParts::hasMore)) {
            addMore(listed);
        }
        line("    }");
    }

    private void addTexts(RegistryEntry entry) {
        line("                {");
        line("                    \"" + entry.id() + "\",");
        line("                    \"" + String.join(" ", entry.parents()) + "\",");
        line("                    \"" + entry.className() + "\",");
        line("                    " + JavaText.literal(entry.message()) + ",");
        line("                    \"" + entry.schemaDigest() + "\"");
        line("                },");
    }

    /** What few revisions have. */
    private void addMore(List<RegistryEntry> listed) {
        line("");
        line("        @Override");
        line("        protected RegisteredRevision completed(int index, RegisteredRevision revision) {");
        line("            return switch (index) {");
        for (int i = 0; i < listed.size(); i++) {
            RegistryEntry entry = listed.get(i);
            if (hasMore(entry)) {
                line("                case " + i + " -> revision"
                        + call("labelled", entry.labels())
                        + call("replacing", entry.replaces())
                        + call("dependingOn", entry.dependsOn())
                        + ";");
            }
        }
        line("                default -> revision;");
        line("            };");
        line("        }");
    }

    private static boolean hasMore(RegistryEntry entry) {
        return !entry.labels().isEmpty()
                || !entry.replaces().isEmpty()
                || !entry.dependsOn().isEmpty();
    }

    private static String call(String method, List<String> texts) {
        return texts.isEmpty() ? "" : "." + method + "(" + JavaText.literals(texts) + ")";
    }

    private String reference(RegistryEntry entry) {
        return entry.packageName().equals(packageName)
                ? entry.className()
                : entry.packageName() + "." + entry.className();
    }

    private void line(String text) {
        code.append(text).append('\n');
    }
}
