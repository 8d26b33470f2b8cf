package dk.sagsgang.demo.casefile;

import dk.sagsgang.demo.text.DanishText;
import dk.sagsgang.demo.town.DemoBody;
import dk.sagsgang.quantities.NumberFormats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Fills a template: tables first, since the text may name their figures, then choices, then slots. */
final class TemplateFiller {

    private static final Pattern CHOICE = Pattern.compile("\\[\\[(.*?)\\]\\]", Pattern.DOTALL);
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z0-9.]+)\\}");
    private static final Pattern TABLE = Pattern.compile("(?m)^@table (\\w+)$");

    private final SplittableRandom random;
    private final Map<String, String> values = new LinkedHashMap<>();

    TemplateFiller(SplittableRandom random, DemoBody body, LocalDate date) {
        this.random = random;
        var year = date.getYear();
        values.put("body", body.nameOn(date));
        values.put("bodyGen", DanishText.genitive(body.nameOn(date)));
        values.put("bodyNo", Integer.toString(body.number()));
        values.put("department", body.department());
        values.put("date", DanishText.longDate(date));
        values.put("year", Integer.toString(year));
        values.put("prevYear", Integer.toString(year - 1));
        values.put("nextYear", Integer.toString(year + 1));
        values.put("yy", Integer.toString(year % 100));
        values.put("quarter", "pr. 1. " + DanishText.month(date));
    }

    /** The template's text and title with everything filled in. */
    Filled fill(Template template, String eachValue, DemoBody body, LocalDate date) {
        template.slots().forEach((name, choices) -> {
            var value = name.equals(template.each()) ? eachValue : pick(choices);
            values.put(name, value);
            values.put(name + ".lower", DanishText.small(value));
        });
        template.numbers().forEach(this::drawNumber);
        var tables = new LinkedHashMap<String, TableRecipe.Made>();
        template.tables().forEach((name, recipe) -> {
            var key = template.id() + body.id() + eachValue + name;
            var made = new TableRecipe(recipe, random, date.getYear(), key).make(body.id(), tables.size() + 1);
            tables.put(name, made);
            made.figures().forEach((figure, printed) -> values.put(name + "." + figure, printed));
        });
        var text = TABLE.matcher(template.text())
                .replaceAll(match -> markdown(Objects.requireNonNull(tables.get(match.group(1)))));
        return new Filled(line(template.title()), line(text), number(template));
    }

    /** What a template produced; the number still lacks its running number unless it is whole. */
    record Filled(String title, String text, String number) {}

    private String number(Template template) {
        var whole = template.number();
        return whole == null ? "" : slots(whole);
    }

    private String line(String text) {
        var chosen = CHOICE.matcher(text)
                .replaceAll(match -> quote(pick(List.of(match.group(1).split("\\|\\|")))));
        return slots(slots(chosen));
    }

    private String slots(String text) {
        return SLOT.matcher(text).replaceAll(match -> {
            var value = values.get(match.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for {" + match.group(1) + "}");
            }
            return quote(value);
        });
    }

    private void drawNumber(String name, JsonNode node) {
        if (node.has("of")) {
            long sum = 0;
            for (String part : node.get("of").asString().split(" \\+ ", -1)) {
                sum += Long.parseLong(String.valueOf(values.get(part)).replace(".", ""));
            }
            values.put(name, NumberFormats.DANISH.integer(sum));
            return;
        }
        var step = node.get("step").asLong();
        var drawn =
                random.nextLong(node.get("from").asLong() / step, node.get("to").asLong() / step + 1) * step;
        values.put(name, NumberFormats.DANISH.integer(drawn));
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String markdown(TableRecipe.Made made) {
        var lines = new ArrayList<String>();
        for (List<String> row : made.rows()) {
            lines.add("| " + String.join(" | ", row) + " |");
        }
        return quote(made.caption() + "\n\n" + String.join("\n", lines));
    }

    private static String quote(String text) {
        return Matcher.quoteReplacement(text);
    }
}
