package dk.sagsgang._support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes minutes as plain text, as a Danish committee would, so that tests say only what they are about. */
public final class MinutesBuilder {
    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");

    private final String organization;
    private final LocalDate date;
    private final StringBuilder head = new StringBuilder();
    private final List<String> items = new ArrayList<>();
    private String municipality = "Prøveby Kommune";
    private String kind = "REFERAT";
    private String time = "16:00";

    private MinutesBuilder(String organization, LocalDate date) {
        this.organization = organization;
        this.date = date;
    }

    public static MinutesBuilder minutes(String organization, String date) {
        return new MinutesBuilder(organization, LocalDate.parse(date));
    }

    public static MinutesBuilder agenda(String organization, String date) {
        MinutesBuilder agenda = minutes(organization, date);
        agenda.kind = "DAGSORDEN";
        return agenda;
    }

    public MinutesBuilder of(String municipality) {
        this.municipality = municipality;
        return this;
    }

    public MinutesBuilder at(String time) {
        this.time = time;
        return this;
    }

    /** Adds a line to the head, such as who was there. */
    public MinutesBuilder head(String line) {
        head.append(line).append("\n");
        return this;
    }

    public MinutesBuilder item(ItemBuilder item) {
        items.add(item.text(items.size() + 1));
        return this;
    }

    /** The whole document. */
    public String text() {
        return "# " + kind + " " + organization + " d. " + date.getDayOfMonth() + "-" + date.getMonthValue() + "-"
                + date.getYear() + "\n\n"
                + municipality + "\n\n"
                + "Mødedato: " + date.getDayOfMonth() + ". " + MONTHS.get(date.getMonthValue() - 1) + " "
                + date.getYear() + " kl. " + time + "\n"
                + "Mødested: Rådhuset\n"
                + head
                + "\n"
                + String.join("\n", items);
    }

    /** One agenda item. */
    public static ItemBuilder item(String title) {
        return new ItemBuilder(title);
    }

    /** Builds the text of one item; what is not said is left out. */
    public static final class ItemBuilder {
        private final String title;
        private final List<String> sections = new ArrayList<>();
        private @Nullable String reference;
        private boolean isClosed;

        private ItemBuilder(String title) {
            this.title = title;
        }

        public ItemBuilder number(String reference) {
            this.reference = reference;
            return this;
        }

        public ItemBuilder closed() {
            isClosed = true;
            return this;
        }

        public ItemBuilder summary(String text) {
            return section("Resume", text);
        }

        public ItemBuilder recommendation(String text) {
            return section("Indstilling", text);
        }

        public ItemBuilder presentation(String text) {
            return section("Sagsfremstilling", text);
        }

        public ItemBuilder decision(String text) {
            return section("Beslutning", text);
        }

        public ItemBuilder attachments(String text) {
            return section("Bilag", text);
        }

        public ItemBuilder section(String heading, String text) {
            sections.add(heading + "\n" + text + "\n");
            return this;
        }

        private String text(int number) {
            return "Punkt " + number + ": " + (isClosed ? "Lukket punkt: " : "") + title + "\n\n"
                    + (reference == null ? "" : reference + "\n\n")
                    + String.join("\n", sections);
        }
    }
}
