package dev.retort.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Text in columns of equal width, two spaces apart; nothing after the last. */
final class Columns {
    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a line of cells, as many as in the lines before it. */
    Columns row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The lines. */
    List<String> lines() {
        if (rows.isEmpty()) {
            return List.of();
        }
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.toList());
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }

    // Escape sequences take no room.
    private static int width(String cell) {
        return cell.replaceAll("\u001b\\[[0-9;]*m", "").length();
    }
}
