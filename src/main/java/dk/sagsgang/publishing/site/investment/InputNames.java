package dk.sagsgang.publishing.site.investment;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.publishing.site.text.Language;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the numbers of a case are called in words: {@code costs[Drift].level} is just Drift. */
record InputNames(Language language) {
    private static final Map<String, Bilingual> SINGLE = Map.of(
            "successRate", new Bilingual("Succesrate", "Success rate"),
            "participants", new Bilingual("Antal deltagere", "Participants"),
            "discountShift", new Bilingual("Diskonteringsrente", "Discount rate"),
            "dropOut", new Bilingual("Frafald", "Drop-out"),
            "relapse", new Bilingual("Tilbagefald", "Relapse"));
    private static final Map<String, Bilingual> PARTS = Map.of(
            "amounts", new Bilingual("beløb", "amount"),
            "perParticipant", new Bilingual("pr. deltager", "per participant"),
            "perSuccess", new Bilingual("ændring", "change"),
            "whileRunning", new Bilingual("ændring undervejs", "change while running"),
            "prices", new Bilingual("pris", "price"),
            "price", new Bilingual("pris", "price"));
    private static final Pattern COHORT = Pattern.compile("cohorts\\[(\\d+)]\\.(\\w+)");
    private static final Pattern LINE =
            Pattern.compile("(costs|savedCosts|consequences)\\[(.+)]\\.(\\w+)(?:\\[(\\d+)])?(?:\\.(.+))?");

    String of(String name) {
        Bilingual single = SINGLE.get(name);
        if (single != null) {
            return say(single);
        }
        Matcher cohort = COHORT.matcher(name);
        if (cohort.matches()) {
            String part = switch (cohort.group(2)) {
                case "participants" -> say(new Bilingual("deltagere", "participants"));
                case "completion" -> say(new Bilingual("andel, der gennemfører", "share that completes"));
                default -> say(new Bilingual("succesrate", "success rate"));
            };
            return say(new Bilingual("Hold ", "Cohort ")) + (Integer.parseInt(cohort.group(1)) + 1) + ", " + part;
        }
        Matcher line = LINE.matcher(name);
        return line.matches() ? line(line) : name;
    }

    private String line(Matcher line) {
        String name = line.group(2);
        if (line.group(3).equals("level")) {
            return name;
        }
        Bilingual part = PARTS.get(line.group(3));
        String year = line.group(4) == null ? "" : " " + (Integer.parseInt(line.group(4)) + 1);
        String payer = line.group(5) == null ? "" : " (" + line.group(5) + ")";
        return name + ", " + (part == null ? line.group(3) : say(part)) + year + payer;
    }

    private String say(Bilingual words) {
        return language == Language.DANISH ? words.danish() : words.english();
    }
}
