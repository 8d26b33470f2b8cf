package dk.sagsgang.investment.web.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as it is: every field as typed, right or wrong. Rows of a list are numbered ({@code udgift.0.navn}), and the
 * numbers may have gaps. Empty fields are left out. Immutable.
 *
 * @param values typed texts by field name
 */
public record Draft(Map<String, String> values) {
    private static final Pattern NAME =
            Pattern.compile("[a-z]+(\\.[a-z]+)?|(hold|udgift|sparet|virkning)\\.\\d{1,3}\\.[a-z]+(\\.\\d)?");
    private static final Pattern ROW = Pattern.compile("([a-z]+)\\.(\\d{1,3})\\..*");

    public Draft {
        Map<String, String> filled = new LinkedHashMap<>();
        values.forEach((name, text) -> {
            if (NAME.matcher(name).matches() && !text.isBlank()) {
                filled.put(name, text.strip());
            }
        });
        values = filled;
    }

    @Override
    public Map<String, String> values() {
        return new LinkedHashMap<>(values);
    }

    /** What was typed in a field; empty when nothing was. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    /** Whether a field is in the form, also where nothing was typed in it. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** Whether nothing at all has been typed. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The numbers of a list's rows in which something is typed, in their order. */
    public List<Integer> rows(String list) {
        Collection<Integer> numbers = new TreeSet<>();
        for (String name : values.keySet()) {
            Matcher row = ROW.matcher(name);
            if (row.matches() && row.group(1).equals(list)) {
                numbers.add(Integer.valueOf(row.group(2)));
            }
        }
        return List.copyOf(numbers);
    }

    /** The number of a list's next, still empty row. */
    public int nextRow(String list) {
        List<Integer> rows = rows(list);
        return rows.isEmpty() ? 0 : rows.getLast() + 1;
    }

    /** This without one row, named {@code udgift.1}. */
    public Draft without(String row) {
        Map<String, String> rest = values();
        rest.keySet().removeIf(name -> name.startsWith(row + "."));
        return new Draft(rest);
    }

    /** The payers in the order of the result. */
    public List<String> payers() {
        return List.of(get(Field.PAYERS).split("[,;]")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
