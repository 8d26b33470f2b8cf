package dk.sagsgang._support;

import dk.sagsgang._support.MixedBlock.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Minutes with open and closed items, sections and attachments mixed, closed in every place where openness is stated
 * and in whatever wording. Each closed thing holds words that are nowhere else. Made from a seed.
 */
public final class MixedMinutes {
    private static final List<MixedPrint> PRINTS = List.of(MixedPrint.values());
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy", Locale.ROOT);
    private static final String[] BODIES = {"Skoleudvalget", "Teknikudvalget", "Økonomiudvalget", "Kulturudvalget"};
    private static final String[] SECTIONS = {"Økonomi", "Retsgrundlag", "Høring", "Personaleforhold"};
    private static final String[] ITEM_PLACES = {"title", "head", "below", "above", "row", "contents"};

    private final Random random;
    private final InventedWords words;
    private final List<MixedBlock> blocks = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();
    private int mixtures;
    private int documents;

    public MixedMinutes(long seed) {
        random = new Random(seed);
        words = new InventedWords(random);
    }

    public InventedWords words() {
        return words;
    }

    /** How many closed things there are. */
    public int mixtures() {
        return mixtures;
    }

    public int documents() {
        return documents;
    }

    /** Writes documents until there are as many closed things. */
    public void write(Path folder, int wanted) throws IOException {
        while (mixtures < wanted) {
            MixedPrint print = PRINTS.get(documents % PRINTS.size());
            String name = document();
            Files.write(folder.resolve(name + "." + print.extension()), print.print(blocks));
            documents++;
        }
    }

    /** One document's blocks; returns the name of its file. */
    private String document() {
        blocks.clear();
        contents.clear();
        words.in("referat-" + documents);
        int kind = random.nextInt(10);
        String how = kind == 0
                ? "top: " + one(ClosedWordings.TOPS)
                : kind == 1 ? "file: " + one(ClosedWordings.FILE_NAMES) : "";
        if (!how.isEmpty()) {
            mixtures++;
        }
        add(Kind.LINE, kind == 0 && random.nextBoolean() ? how.substring(5) : "Referat");
        add(Kind.LINE, how.isEmpty() ? BODIES[random.nextInt(BODIES.length)] : words.secret(how) + "udvalget");
        if (kind == 0 && blocks.getFirst().text().equals("Referat")) {
            add(Kind.LINE, how.substring(5));
        }
        add(Kind.TIGHT, "Mødedato: " + DAY.format(LocalDate.of(2008, 1, 1).plusDays(documents)) + " kl. 16:00");
        add(Kind.LINE, "Mødested: Rådhuset" + (how.isEmpty() ? "" : " " + words.secret(how)));
        add(Kind.LINE, "Deltagere: " + person(how) + ", " + person(how));
        int contentsAt = blocks.size();
        int items = 3 + random.nextInt(5);
        for (int number = 1; number <= items; number++) {
            item(number, how);
        }
        if (how.isEmpty() && random.nextInt(3) == 0) {
            String group = one(ClosedWordings.GROUPS);
            mixtures++;
            add(random.nextBoolean() ? Kind.LINE : Kind.HEADING, group);
            for (int more = 1; more <= 1 + random.nextInt(2); more++) {
                plain(items + more, "group: " + group);
            }
        }
        if (!contents.isEmpty()) {
            List<MixedBlock> list = new ArrayList<>();
            list.add(MixedBlock.of(Kind.LINE, "Indholdsfortegnelse"));
            contents.forEach(each -> list.add(MixedBlock.of(Kind.LISTED, each)));
            blocks.addAll(contentsAt, list);
        }
        return how.startsWith("file: ")
                ? how.substring(6).replace("{n}", String.valueOf(documents))
                : "referat-" + documents;
    }

    private void item(int number, String whole) {
        if (!whole.isEmpty()) {
            plain(number, whole);
        } else if (number > 1 && random.nextInt(5) < 2) {
            closed(number);
        } else {
            open(number);
        }
    }

    private void plain(int number, String how) {
        add(Kind.HEAD, "Punkt " + number + ": Salg af " + words.secret(how));
        body(how, false);
    }

    private void closed(int number) {
        mixtures++;
        String place = ITEM_PLACES[random.nextInt(ITEM_PLACES.length)];
        String form = one(
                switch (place) {
                    case "title" -> ClosedWordings.TITLES;
                    case "head" -> ClosedWordings.HEADS;
                    case "below" -> ClosedWordings.BELOW;
                    case "above" -> ClosedWordings.ABOVE;
                    case "row" -> ClosedWordings.ROWS;
                    default -> ClosedWordings.CONTENTS;
                });
        String how = place + ": " + form;
        String title = "Salg af " + words.secret(how);
        String head = "Punkt " + number + ": " + title;
        String filled = filled(form, title, number);
        switch (place) {
            case "title" -> add(Kind.HEAD, "Punkt " + number + ": " + filled);
            case "head" -> add(Kind.HEAD, filled);
            case "below" -> {
                add(Kind.HEAD, head);
                add(random.nextBoolean() ? Kind.LINE : Kind.TIGHT, form);
            }
            case "above" -> {
                words.inDoubt(); // it may be meant for all items that follow
                add(Kind.TIGHT, form);
                add(Kind.HEAD, head);
            }
            case "row" -> {
                add(Kind.HEAD, head);
                rows(form);
            }
            default -> {
                contents.add(filled);
                add(Kind.HEAD, head);
            }
        }
        body(how, false);
    }

    private void rows(String form) {
        String[] cells = form.split("\\|", -1);
        if (random.nextBoolean()) {
            add(Kind.ROW, "Sagsbehandler", "AB");
        }
        add(Kind.ROW, cells[0], cells[1]);
        add(Kind.ROW, "Forvaltning", "Teknik");
    }

    private void open(int number) {
        String title = one(ClosedWordings.OPEN_TITLES).replace("{t}", words.open());
        add(Kind.HEAD, "Punkt " + number + ": " + title);
        if (random.nextInt(5) == 0) {
            add(Kind.LINE, one(ClosedWordings.OPEN_BELOW));
        }
        body("", true);
    }

    /** An item's body; an open one may hold a closed section and closed attachments. */
    private void body(String how, boolean mixed) {
        add(Kind.LINE, how.isEmpty() ? words.openCase() : words.secretCase(how));
        section("Resume", "Sagen handler om " + word(how) + " og skal behandles i udvalget.");
        section("Indstilling", "Forvaltningen indstiller, at udvalget godkender " + word(how) + ".");
        section("Beslutning", "Udvalget godkendte indstillingen om " + word(how) + ".");
        add(Kind.LINE, "For stemte: " + person(how) + " (A) og Mette Krag (V). Imod stemte: Ole Bak (F).");
        if (mixed && random.nextInt(3) == 0) {
            section();
        }
        section("Sagsfremstilling", "Baggrunden er " + word(how) + ", som det fremgår af sagen.");
        add(Kind.ROW, "Post", "Beløb");
        add(Kind.ROW, word(how), "100");
        add(Kind.ROW, "I alt", "175");
        add(Kind.HEADING, "Bilag");
        attachment(how, mixed);
        if (random.nextBoolean()) {
            attachment(how, mixed);
        }
        if (mixed && random.nextInt(5) == 0) {
            mixtures++;
            String label = one(ClosedWordings.ATTACHMENT_LABELS);
            add(Kind.LISTED, label);
            add(Kind.LISTED, "Tilbud fra " + words.secret("attachment label: " + label));
            add(Kind.LISTED, "Kontrakt med " + words.secret("attachment label: " + label));
        }
    }

    private void section() {
        mixtures++;
        String heading = SECTIONS[random.nextInt(SECTIONS.length)];
        if (random.nextBoolean()) {
            String form = one(ClosedWordings.SECTIONS);
            add(Kind.HEADING, filled(form, heading, 0));
            secrets("section: " + form);
        } else {
            String form = one(ClosedWordings.SECTION_LINES);
            add(Kind.HEADING, heading);
            add(random.nextBoolean() ? Kind.LINE : Kind.TIGHT, form);
            secrets("section line: " + form);
        }
    }

    private void secrets(String how) {
        add(Kind.LINE, "Prisen er aftalt med " + words.secret(how) + " og er på 4 mio. kr.");
        add(Kind.LINE, "Der er givet tilbud af " + words.secret(how) + " og " + person(how) + ".");
    }

    private void attachment(String how, boolean mixed) {
        if (mixed && random.nextInt(4) == 0) {
            mixtures++;
            String form = one(ClosedWordings.ATTACHMENTS);
            add(Kind.LISTED, filled(form, "Tilbud fra " + words.secret("attachment: " + form), 0));
        } else {
            add(Kind.LISTED, one(ClosedWordings.OPEN_ATTACHMENTS).replace("{t}", word(how)));
        }
    }

    private void section(String heading, String text) {
        add(Kind.HEADING, heading);
        add(Kind.LINE, text);
    }

    private String person(String how) {
        return words.firstName() + " " + word(how) + "sen";
    }

    private String word(String how) {
        return how.isEmpty() ? words.open() : words.secret(how);
    }

    private String one(List<String> forms) {
        return forms.get(random.nextInt(forms.size()));
    }

    private static String filled(String form, String title, int number) {
        return form.replace("{t}", title)
                .replace("{l}", title.toLowerCase(Locale.ROOT))
                .replace("{n}", String.valueOf(number));
    }

    private void add(Kind kind, String... cells) {
        blocks.add(MixedBlock.of(kind, cells));
    }
}
