package dk.sagsgang.investment.web.calculator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version of a kept calculation as it is named in addresses, {@code 27.42.00-P22-1-24/2/1}, where else a packed calculation may
 * stand. A packed one has no slash, so the two are never taken for each other.
 *
 * @param slug the case
 * @param number the calculation within the case
 * @param version the version
 */
public record KeptReference(String slug, int number, int version) {
    private static final Pattern FORM = Pattern.compile("([^/\\s]{1,120})/(\\d{1,6})/(\\d{1,6})");

    /** The reference that a text is, or empty when it is none. */
    public static Optional<KeptReference> find(@Nullable String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(new KeptReference(
                        matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return slug + "/" + number + "/" + version;
    }
}
