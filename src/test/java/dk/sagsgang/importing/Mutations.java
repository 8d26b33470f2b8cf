package dk.sagsgang.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Damages texts as scanning, copying and careless writers do, and worse. The same seed does the same damage. */
final class Mutations {
    private static final String NOISE =
            "\u00e6\u00f8\u00e5\u00c6\u00d8\u00c5 .,:;()[]-\u2013*#_|\\/\t0123456789abcXYZ\u00a0\ufeff\u200b\"<>&%\u20ac\ud83d\ude00\u0000";
    private static final List<String> STRAY = List.of(
            "Beslutning",
            "Indstilling",
            "Bilag",
            "Punkt 3: Noget",
            "Punkt 3",
            "7. Noget andet",
            "12Glemt",
            "Resume",
            "",
            "00.01.00-A00-1-20",
            "Byr\u00e5det den 3. maj 2021:",
            "For stemte: A, B",
            "Lukket dagsorden",
            "Side 2 af 9",
            "Beslutning i Byr\u00e5det den 03-05-2021",
            "Indholdsfortegnelse",
            "M\u00f8det h\u00e6vet kl. 17",
            "at",
            "1.",
            "(",
            ":",
            "Frav\u00e6rende: Bo Holm (A)",
            "#",
            "**",
            "- ",
            "\u00d8konomiudvalget:",
            "Godkendt.",
            "Afbud:",
            "\t\t",
            "og");

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    String mutate(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            change(lines);
        }
        String changed = String.join("\n", lines);
        return random.nextInt(12) == 0 ? changed.substring(0, random.nextInt(changed.length() + 1)) : changed;
    }

    private void change(List<String> lines) {
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(11)) {
            case 0 -> remove(lines, at);
            case 1 -> lines.add(at, lines.get(other));
            case 2 -> lines.set(at, lines.set(other, lines.get(at)));
            case 3 -> lines.set(at, noisy(lines.get(at)));
            case 4 -> lines.set(at, lines.get(at) + " " + lines.get(other));
            case 5 -> lines.add(at, STRAY.get(random.nextInt(STRAY.size())));
            case 6 -> split(lines, at);
            case 7 ->
                lines.subList(Math.min(at, other), Math.min(lines.size(), Math.min(at, other) + random.nextInt(5)))
                        .clear();
            case 8 -> lines.set(at, "#".repeat(random.nextInt(9)) + " " + lines.get(at));
            case 9 -> lines.set(at, lines.get(at).repeat(1 + random.nextInt(30)));
            default -> lines.set(at, lines.get(at).toUpperCase(Locale.ROOT));
        }
        if (lines.isEmpty()) {
            lines.add("");
        }
    }

    private static void remove(List<String> lines, int at) {
        lines.remove(at);
    }

    private String noisy(String line) {
        StringBuilder noisy = new StringBuilder(line);
        int changes = 1 + random.nextInt(5);
        for (int i = 0; i < changes; i++) {
            noisy.insert(random.nextInt(noisy.length() + 1), NOISE.charAt(random.nextInt(NOISE.length())));
        }
        return noisy.toString();
    }

    private void split(List<String> lines, int at) {
        String line = lines.get(at);
        int cut = random.nextInt(line.length() + 1);
        lines.set(at, line.substring(0, cut));
        lines.add(at + 1, line.substring(cut));
    }

    /** Words and marks of minutes in no order at all. */
    String scramble(int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append(random.nextInt(4) == 0 ? noisy("") : STRAY.get(random.nextInt(STRAY.size())));
            text.append(random.nextInt(3) == 0 ? "\n" : " ");
        }
        return text.toString();
    }
}
