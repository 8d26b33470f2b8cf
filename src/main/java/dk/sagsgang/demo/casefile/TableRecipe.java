package dk.sagsgang.demo.casefile;

import dk.sagsgang.quantities.NumberFormats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;

/** Makes a table that adds up, and names the figures in it that the text may mention. */
final class TableRecipe {

    /**
     * A made table.
     *
     * @param caption the line above it
     * @param rows as printed, the heads first
     * @param figures figures by name, as printed
     */
    record Made(String caption, List<List<String>> rows, Map<String, String> figures) {}

    private static final String TOTAL = "I alt";
    private static final int FIRST_YEAR = 2015;

    private final JsonNode recipe;
    private final SplittableRandom random;
    private final int year;
    private final String key;

    /**
     * Prepares a table.
     *
     * @param recipe as the template has it
     * @param random for what is new each time
     * @param year the meeting's year
     * @param key what the table is about; figures that are in several tables about the same thing depend on it alone
     */
    TableRecipe(JsonNode recipe, SplittableRandom random, int year, String key) {
        this.recipe = recipe;
        this.random = random;
        this.year = year;
        this.key = key;
    }

    Made make(String bodyId, int number) {
        var rows = recipe.get("rows");
        var labels = Template.strings(rows.has(bodyId) ? rows.get(bodyId) : rows.path("all"));
        return switch (recipe.get("kind").asString()) {
            case "budget" -> budget(labels, number);
            case "account" -> account(labels, number);
            case "years" -> years(labels, number);
            case "counts" -> counts(labels, number);
            case "split" -> columns(labels, Template.strings(recipe.get("heads")), true, number);
            case "list" -> columns(labels, List.of("Beløb"), false, number);
            default -> throw new IllegalArgumentException("Unknown kind of table: " + recipe);
        };
    }

    private Made budget(List<String> labels, int number) {
        var heads = List.of("Vedtaget budget", "Korrigeret budget", "Forventet regnskab", "Afvigelse");
        return table(labels, heads, number, row -> {
            var adopted = steady(labels.get(row), year);
            var revised = adopted + small(adopted);
            var expected = revised + small(revised);
            return new long[] {adopted, revised, expected, expected - revised};
        });
    }

    private Made account(List<String> labels, int number) {
        return table(labels, List.of("Bevilling", "Forbrug", "Afvigelse"), number, row -> {
            var grant = draw(row);
            var spent = grant + small(grant);
            return new long[] {grant, spent, spent - grant};
        });
    }

    /** Three years, where a year has the same figure in every table about the same thing. */
    private Made counts(List<String> labels, int number) {
        var first = year + recipe.path("last").asInt(0) - 2;
        var heads = List.of(text(first), text(first + 1), text(first + 2));
        return table(labels, heads, number, row -> new long[] {
            steady(labels.get(row), first), steady(labels.get(row), first + 1), steady(labels.get(row), first + 2)
        });
    }

    private Made years(List<String> labels, int number) {
        var heads = new ArrayList<String>();
        for (int i = 0; i < recipe.path("span").asInt(3); i++) {
            heads.add(text(year + i));
        }
        return columns(labels, heads, true, number);
    }

    private Made columns(List<String> labels, List<String> heads, boolean rowTotals, int number) {
        var all = new ArrayList<>(heads);
        if (rowTotals) {
            all.add(TOTAL);
        }
        return table(labels, all, number, row -> {
            var values = new long[all.size()];
            for (int i = 0; i < heads.size(); i++) {
                values[i] = draw(row);
            }
            if (rowTotals) {
                values[heads.size()] = Arrays.stream(values).sum();
            }
            return values;
        });
    }

    private Made table(List<String> labels, List<String> heads, int number, IntFunction<long[]> rowOf) {
        var rows = new ArrayList<List<String>>();
        rows.add(row("", heads));
        var totals = new long[heads.size()];
        for (int i = 0; i < labels.size(); i++) {
            var values = rowOf.apply(i);
            rows.add(row(labels.get(i), printed(values)));
            Arrays.setAll(totals, column -> totals[column] + values[column]);
        }
        rows.add(row(TOTAL, printed(totals)));
        return new Made(caption(number), List.copyOf(rows), figures(totals, isInThousands() ? 1_000 : 1));
    }

    private String caption(int number) {
        var unit = recipe.path("unit").asString("");
        var level = recipe.path("pl").asBoolean(false) ? ", " + year + "-pl" : "";
        return "Tabel " + number + ": " + recipe.get("caption").asString()
                + (unit.isEmpty() ? "" : " (" + unit + level + ")");
    }

    /** Figures for the text, which names whole kroner also where the table counts thousands. */
    private static Map<String, String> figures(long[] totals, int unit) {
        var figures = new LinkedHashMap<String, String>();
        figures.put("total", NumberFormats.DANISH.integer(totals[totals.length - 1] * unit));
        figures.put("grant", NumberFormats.DANISH.integer(totals[0] * unit));
        if (totals.length > 2) {
            figures.put("spent", NumberFormats.DANISH.integer(totals[1] * unit));
            figures.put("budget", NumberFormats.DANISH.integer(totals[1] * unit));
            figures.put("expected", NumberFormats.DANISH.integer(totals[2] * unit));
        }
        return figures;
    }

    private boolean isInThousands() {
        return recipe.path("unit").asString("").equals("1.000 kr.");
    }

    /** A figure for one row; weights let the contractor cost more than the unforeseen. */
    private long draw(int row) {
        var step = recipe.get("step").asLong();
        var weights = recipe.path("weights");
        return weights.isMissingNode() ? draw() : draw() * weights.get(row).asLong() / 10 / step * step;
    }

    private long draw() {
        var step = recipe.get("step").asLong();
        var low = recipe.get("from").asLong() / step;
        var high = recipe.get("to").asLong() / step;
        return random.nextLong(low, high + 1) * step;
    }

    /** A figure that drifts by some per cent from year to year, and is the same whenever it is asked for. */
    private long steady(String label, int ofYear) {
        var step = recipe.get("step").asLong();
        var start = new SplittableRandom((key + label).hashCode());
        double value =
                start.nextLong(recipe.get("from").asLong(), recipe.get("to").asLong() + 1);
        for (int drifting = FIRST_YEAR; drifting <= ofYear; drifting++) {
            value *= 0.96 + start.nextDouble() * 0.1;
        }
        return Math.round(value / step) * step;
    }

    /** A change of at most three per cent either way, in whole steps. */
    private long small(long of) {
        var step = recipe.get("step").asLong();
        var most = Math.max(1, of * 3 / 100 / step);
        return random.nextLong(-most, most + 1) * step;
    }

    private static List<String> row(String label, List<String> cells) {
        var row = new ArrayList<String>();
        row.add(label);
        row.addAll(cells);
        return List.copyOf(row);
    }

    private static List<String> printed(long[] values) {
        return Arrays.stream(values).mapToObj(NumberFormats.DANISH::integer).toList();
    }

    private static String text(int year) {
        return Integer.toString(year);
    }
}
