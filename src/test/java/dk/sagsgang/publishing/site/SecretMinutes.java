package dk.sagsgang.publishing.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Minutes in which some items, sections and attachments are closed in the ways that sources mark it, each with words that
 * are nowhere else. Made from a seed, so that a failure can be made again.
 */
final class SecretMinutes {
    private static final String[] BODIES = {"Skoleudvalget", "Teknikudvalget", "Økonomiudvalget"};

    private final Random random;
    private final List<String> secrets = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    SecretMinutes(long seed) {
        random = new Random(seed);
    }

    /** Words that no output may show. */
    List<String> secrets() {
        return List.copyOf(secrets);
    }

    /** Words that the site must show, so that showing nothing is no way to pass. */
    List<String> openWords() {
        return List.copyOf(open);
    }

    /** The minutes of one meeting. */
    String meeting(int month, int day) {
        text.setLength(0);
        line("Referat");
        line(BODIES[random.nextInt(BODIES.length)]);
        line("");
        line("Mødedato: " + day + "-" + month + "-2023 kl. 16:00");
        line("Mødested: Rådhuset");
        line("");
        int items = 3 + random.nextInt(4);
        for (int number = 1; number <= items; number++) {
            item(number);
        }
        if (random.nextBoolean()) {
            line("Lukkede punkter");
            line("");
            body("Punkt " + (items + 1) + ": " + secret(), number(), true);
        }
        return text.toString();
    }

    /** Minutes as they were before anything in them was closed: the same words, and nothing that says so. */
    static String opened(String minutes) {
        return minutes.replace(" (lukket punkt)", "")
                .replace("Lukket punkt: ", "")
                .replace("Lukket punkt\nOffentlig titel: Personsag", "Sag")
                .replace("Lukkede punkter\n\n", "")
                .replace("Økonomi\n\nLukket\n", "Økonomi\n")
                .replace(" (lukket bilag)", "");
    }

    private void item(int number) {
        String head = "Punkt " + number + ": ";
        switch (random.nextInt(6)) {
            case 0 -> body(head + "Køb af " + secret() + " (lukket punkt)", number(), true);
            case 1 -> body(head + "Lukket punkt: Salg af " + secret(), number(), true);
            case 2 -> {
                line(head + "Lukket punkt");
                line("Offentlig titel: Personsag " + open());
                line("");
                body("", number(), true);
            }
            default -> body(head + "Renovering af " + open(), number(), false);
        }
    }

    private void body(String head, String number, boolean closed) {
        String person = (closed ? secret() : open()) + "sen";
        if (!head.isEmpty()) {
            line(head);
            line("");
        }
        line(closed ? number.replace("-A", "-G") + "" : number);
        line("");
        section("Resume", "Sagen handler om " + word(closed) + " og skal behandles i udvalget.");
        section("Indstilling", "Forvaltningen indstiller, at udvalget godkender " + word(closed) + ".");
        section(
                "Beslutning",
                "Udvalget godkendte indstillingen om " + word(closed) + ".\nFor stemte: Peter " + person
                        + " (A) og Mette Krag (V). Imod stemte: Ole Bak (F).");
        if (!closed && random.nextBoolean()) {
            section("Økonomi", "Lukket\n\nPrisen er aftalt med " + secret() + ".");
        }
        section(
                "Sagsfremstilling",
                "Baggrunden er " + word(closed) + ".\n\nPost\tBeløb\n" + word(closed) + "\t100\nAndet\t50\nI alt\t175");
        line("Bilag");
        line("");
        line("Notat om " + word(closed));
        line("Tilbud fra " + secret() + " (lukket bilag)");
        line("");
    }

    private void section(String heading, String body) {
        line(heading);
        line("");
        line(body);
        line("");
    }

    private String word(boolean closed) {
        return closed ? secret() : open();
    }

    private String number() {
        return "82.%02d.00-A%02d-%d-23".formatted(random.nextInt(20), random.nextInt(30), 1 + random.nextInt(900));
    }

    private String secret() {
        String word = made("Qv");
        secrets.add(word);
        return word;
    }

    private String open() {
        String word = made("Lys");
        open.add(word);
        return word;
    }

    /** A word that looks Danish enough and is nowhere else. */
    private String made(String start) {
        var word = new StringBuilder(start);
        for (int i = 0; i < 5; i++) {
            word.append("bdfgklmnprstv".charAt(random.nextInt(13))).append("aeiouyæøå".charAt(random.nextInt(9)));
        }
        return word.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
