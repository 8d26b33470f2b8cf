package dk.sagsgang.investment.report;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.model.Estimate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an input is called when a person reads about it, instead of by its path in the file. */
public final class InputLabel {
    private static final Pattern LINE = Pattern.compile("(costs|savedCosts|consequences)\\[(.*)]\\.(.+)");
    private static final Pattern COHORT = Pattern.compile("cohorts\\[(\\d+)]\\.(.+)");

    private static final Pattern YEARLY = Pattern.compile("(?:amounts|perSuccess|whileRunning)\\[(\\d+)]");

    private InputLabel() {}

    /** The label of an estimate. */
    public static Bilingual of(Estimate input) {
        return of(input.name());
    }

    /** The label of the input that a path in the file names. */
    public static Bilingual of(String input) {
        Matcher line = LINE.matcher(input);
        if (line.matches()) {
            return ofLine(line.group(1), line.group(2), line.group(3));
        }
        Matcher cohort = COHORT.matcher(input);
        if (cohort.matches()) {
            int number = Integer.parseInt(cohort.group(1)) + 1;
            Bilingual what = plain(cohort.group(2));
            return new Bilingual(what.danish() + ", årgang " + number, what.english() + ", cohort " + number);
        }
        return plain(input);
    }

    private static Bilingual ofLine(String list, String name, String part) {
        if (part.equals("level")) {
            return list.equals("consequences")
                    ? new Bilingual("Omfanget af " + name, "Extent of " + name)
                    : new Bilingual("Udgiften " + name, "Cost of " + name);
        }
        if (part.startsWith("price")) {
            return new Bilingual("Prisen på " + name, "Price of " + name);
        }
        Matcher yearly = YEARLY.matcher(part);
        if (yearly.matches()) {
            int year = Integer.parseInt(yearly.group(1)) + 1;
            return new Bilingual(name + ", år " + year, name + ", year " + year);
        }
        return part.equals("perParticipant")
                ? new Bilingual(name + ", pr. deltager", name + ", per participant")
                : new Bilingual(name + ", " + part, name + ", " + part);
    }

    private static Bilingual plain(String name) {
        return switch (name) {
            case "successRate" -> new Bilingual("Succesraten", "Success rate");
            case "participants" -> new Bilingual("Antal deltagere", "Number of participants");
            case "completion" -> new Bilingual("Andel, der gennemfører", "Share that completes");
            case "discountShift" -> new Bilingual("Diskonteringsrenten", "Discount rate");
            case "dropOut" -> new Bilingual("Frafald", "Drop-out");
            case "relapse" -> new Bilingual("Tilbagefald", "Relapse");
            default -> new Bilingual(name, name);
        };
    }
}
