package dk.sagsgang.investment.web.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of the form's fields, and the part of an investment file that each represents. */
public final class Field {
    public static final String TITLE = "titel";
    public static final String PAYERS = "betalere";
    public static final String REST = "rest";
    static final String RAW = "yaml";

    /** Fields of the file by fields of the form. */
    private static final Map<String, String> TOP = Map.ofEntries(
            Map.entry("title", TITLE),
            Map.entry("priceLevel", "prisniveau"),
            Map.entry("startYear", "startaar"),
            Map.entry("payers", PAYERS),
            Map.entry("discount", "diskontering"),
            Map.entry("participants", "deltagere.plusminus"),
            Map.entry("successRate", "succes"),
            Map.entry("lag", "forsinkelse"),
            Map.entry("horizon", "horisont"),
            Map.entry("rampUp", "indfasning"),
            Map.entry("dropOut", "frafald"),
            Map.entry("runningYears", "varighed"),
            Map.entry("relapse", "tilbagefald"),
            Map.entry("cohorts", "hold.0.antal"),
            Map.entry("costs", "udgift.0.navn"),
            Map.entry("consequences", "virkning.0.navn"),
            Map.entry("assumptions", "forudsaetninger"));

    /** The lists of the file by lists of the form, with the field that a whole row is named by. */
    static final Map<String, String> LISTS =
            Map.of("cohorts", "hold", "costs", "udgift", "savedCosts", "sparet", "consequences", "virkning");

    private static final Map<String, String> IN_ROW = Map.ofEntries(
            Map.entry("year", "aar"),
            Map.entry("participants", "antal"),
            Map.entry("completion", "gennemfoerer"),
            Map.entry("name", "navn"),
            Map.entry("payer", "betaler"),
            Map.entry("amounts", "beloeb"),
            Map.entry("perParticipant", "prdeltager"),
            Map.entry("level", "plusminus"),
            Map.entry("unit", "enhed"),
            Map.entry("perSuccess", "maengde"),
            Map.entry("whileRunning", "undervejs"),
            Map.entry("prices", "pris.0"));
    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(\\w+))?.*");

    private Field() {}

    /**
     * The field of the form that a path in the file was written from.
     *
     * @param path as {@code costs[1].amounts[2]}
     * @param rows which rows of the form each list of the file was written from
     */
    static String of(String path, Map<String, List<Integer>> rows, Draft draft) {
        Matcher row = ROW.matcher(path);
        if (row.matches() && LISTS.containsKey(row.group(1))) {
            String list = LISTS.get(row.group(1));
            List<Integer> numbers = rows.getOrDefault(list, List.of());
            int at = Integer.parseInt(row.group(2));
            String prefix = list + "." + (at < numbers.size() ? numbers.get(at) : 0) + ".";
            String raw = prefix + RAW;
            String otherwise = list.equals("hold") ? "antal" : "navn";
            String key = row.group(3) == null ? otherwise : IN_ROW.getOrDefault(row.group(3), otherwise);
            return draft.has(raw) ? raw : prefix + key;
        }
        String key = path.replaceAll("[\\[.].*", "");
        if (key.equals("successRate") && draft.has("succes.yaml")) {
            return "succes.yaml";
        }
        return TOP.getOrDefault(key, REST);
    }
}
