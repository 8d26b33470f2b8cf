package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.web.form.Draft;
import dk.sagsgang.publishing.site.text.Texts;

/** What the form's fields are called, for lists of differences and problems. */
final class FieldNames {
    private final Texts texts;

    FieldNames(Texts texts) {
        this.texts = texts;
    }

    /** What a line is called that is written as YAML and does not name itself. */
    String ofRaw(String field) {
        String[] parts = field.split("\\.", -1);
        return parts.length < 3
                ? texts.get("calc.field." + field)
                : texts.get("calc.row." + parts[0], String.valueOf(Integer.parseInt(parts[1]) + 1));
    }

    /** The field's label; a field of a row with the row's own name before it. */
    String of(String field, Draft first, Draft second) {
        String[] parts = field.split("\\.", -1);
        if (parts.length < 3) {
            return texts.get("calc.field." + field);
        }
        String row = parts[0] + "." + parts[1];
        String name = first.has(row + ".navn") ? first.get(row + ".navn") : second.get(row + ".navn");
        String label = name.isEmpty()
                ? texts.get("calc.row." + parts[0], String.valueOf(Integer.parseInt(parts[1]) + 1))
                : name;
        String payer = "";
        if (parts.length == 4) {
            int index = Integer.parseInt(parts[3]);
            payer = index < second.payers().size() ? " (" + second.payers().get(index) + ")" : "";
        }
        return label + ": "
                + texts.get("calc.field." + parts[0] + "." + parts[2]).toLowerCase(java.util.Locale.ROOT) + payer;
    }
}
