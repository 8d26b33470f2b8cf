package dk.sagsgang.publishing.site;

import java.util.regex.Pattern;

/**
 * A municipality's accent colour. Links and labels are written in it, so its contrast with white must be at least 4.5
 * to 1 (WCAG 2.1, 1.4.3); a paler colour is refused when the site starts, with what to do.
 */
public record AccentColour(String hex) {
    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
    private static final double LEAST_CONTRAST = 5.0;

    public AccentColour {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "Accentfarven skal skrives som #rrggbb, ikke '" + hex + "' (The accent colour is written #rrggbb)");
        }
        double contrast = 1.05 / (luminance(hex) + 0.05);
        if (contrast < LEAST_CONTRAST) {
            throw new IllegalArgumentException("Accentfarven " + hex + " er for lys til tekst på hvidt: vælg en mørkere"
                    + " (The accent colour is too pale for text on white: choose a darker one)");
        }
    }

    /**
     * The colour written as {@code #rrggbb} in either case; another form, and one too pale to read on white, is an
     * {@link IllegalArgumentException}.
     */
    public static AccentColour of(String hex) {
        return new AccentColour(hex.toLowerCase(java.util.Locale.ROOT));
    }

    /** Relative luminance as WCAG 2.1 defines it. */
    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
