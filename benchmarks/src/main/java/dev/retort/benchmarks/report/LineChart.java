package dev.retort.benchmarks.report;

import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Draws how times grow with a size, a line a contender, on logarithmic axes as SVG: linear growth has one slope. */
final class LineChart {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 360;
    private static final int LEFT = 90;
    private static final int RIGHT = 170;
    private static final int TOP = 40;
    private static final int BOTTOM = 40;
    private static final String[] COLOURS = {"#334155", "#c2410c", "#0e7490", "#7c3aed", "#65a30d", "#94a3b8"};

    private LineChart() {}

    /**
     * An SVG document.
     *
     * @param title what is shown
     * @param lines for each contender the positive time in milliseconds by size, sizes in their order
     */
    static String svg(String title, Map<String, ? extends Map<Integer, Double>> lines) {
        double leastX = sizes(lines).min().orElse(1);
        double mostX = Math.max(sizes(lines).max().orElse(1), leastX * 1.001);
        double leastY = times(lines).min().orElse(1);
        double mostY = Math.max(times(lines).max().orElse(1), leastY * 1.001);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                        + " font-size=\"13\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n"
                        + "<text x=\"10\" y=\"22\" font-weight=\"bold\">%s</text>%n",
                WIDTH,
                HEIGHT,
                BarChart.escape(title)));
        for (double tick : new double[] {leastY, Math.sqrt(leastY * mostY), mostY}) {
            double y = at(tick, leastY, mostY, HEIGHT - BOTTOM, TOP);
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#e2e8f0\"/>%n"
                            + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n",
                    LEFT,
                    y,
                    WIDTH - RIGHT,
                    y,
                    LEFT - 8,
                    y + 4,
                    Times.text(tick)));
        }
        sizes(lines)
                .distinct()
                .sorted()
                .forEach(size -> svg.append(String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>%n",
                        at(size, leastX, mostX, LEFT, WIDTH - RIGHT),
                        HEIGHT - BOTTOM + 22,
                        (int) size)));
        int number = 0;
        for (Map.Entry<String, ? extends Map<Integer, Double>> line : lines.entrySet()) {
            StringBuilder points = new StringBuilder();
            double x = 0;
            double y = 0;
            for (Map.Entry<Integer, Double> point : line.getValue().entrySet()) {
                x = at(point.getKey(), leastX, mostX, LEFT, WIDTH - RIGHT);
                y = at(point.getValue(), leastY, mostY, HEIGHT - BOTTOM, TOP);
                points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            }
            String colour = COLOURS[number++ % COLOURS.length];
            svg.append(String.format(
                    Locale.ROOT,
                    "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n"
                            + "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\">%s</text>%n",
                    points.toString().strip(),
                    colour,
                    x + 8,
                    y + 4,
                    colour,
                    BarChart.escape(line.getKey())));
        }
        return svg.append("</svg>\n").toString().replace("\r\n", "\n");
    }

    private static double at(double value, double least, double most, int from, int to) {
        return from + (to - from) * Math.log(value / least) / Math.log(most / least);
    }

    private static DoubleStream sizes(Map<String, ? extends Map<Integer, Double>> lines) {
        return lines.values().stream().flatMap(line -> line.keySet().stream()).mapToDouble(Integer::doubleValue);
    }

    private static DoubleStream times(Map<String, ? extends Map<Integer, Double>> lines) {
        return lines.values().stream().flatMap(line -> line.values().stream()).mapToDouble(Double::doubleValue);
    }
}
