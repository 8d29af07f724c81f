package dev.retort.benchmarks.report;

import java.util.Locale;
import java.util.Map;

/** Draws horizontal bars on a logarithmic axis as SVG: the longest bar is the slowest. */
final class BarChart {
    private static final int WIDTH = 720;
    private static final int LABELS = 190;
    private static final int BAR = 18;
    private static final int ROW = 28;
    private static final int TOP = 40;

    private BarChart() {}

    /**
     * An SVG document.
     *
     * @param title what is shown
     * @param values positive times in milliseconds by name, in the order in which they are drawn
     */
    static String svg(String title, Map<String, Double> values) {
        double least = values.values().stream().mapToDouble(v -> v).min().orElse(1) / 2;
        double most = values.values().stream().mapToDouble(v -> v).max().orElse(1);
        double span = Math.max(1e-9, Math.log(most / least));
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                        + " font-size=\"13\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n"
                        + "<text x=\"10\" y=\"22\" font-weight=\"bold\">%s</text>%n",
                WIDTH,
                TOP + ROW * values.size() + 10,
                escape(title)));
        int y = TOP;
        for (Map.Entry<String, Double> value : values.entrySet()) {
            double length = (WIDTH - LABELS - 130) * Math.log(value.getValue() / least) / span;
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n"
                            + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n"
                            + "<text x=\"%.1f\" y=\"%d\">%s</text>%n",
                    LABELS - 8,
                    y + 14,
                    escape(value.getKey()),
                    LABELS,
                    y,
                    Math.max(2, length),
                    BAR,
                    value.getKey().equals("Retort") ? "#c2410c" : "#94a3b8",
                    LABELS + Math.max(2, length) + 6,
                    y + 14,
                    Times.text(value.getValue())));
            y += ROW;
        }
        return svg.append("</svg>\n").toString().replace("\r\n", "\n");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
