package dk.sagsgang.investment.web.calculator;

import java.text.Normalizer;
import java.util.Locale;
import org.springframework.http.ContentDisposition;

/** What a calculation's file is called when it is taken along. */
public final class FileName {
    private static final int LONGEST = 60;

    private FileName() {}

    /** The header's value for a calculation of a title: {@code attachment; filename="egen-bolig.yaml"}. */
    public static String attachment(String title) {
        String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = plain.isEmpty() ? "beregning" : plain.substring(0, Math.min(LONGEST, plain.length()));
        return ContentDisposition.attachment().filename(name + ".yaml").build().toString();
    }
}
