package dk.sagsgang.demo.meeting;

import dk.sagsgang.demo.text.DanishText;
import dk.sagsgang.demo.town.MinutesStyle;
import dk.sagsgang.demo.town.Term;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A meeting ready to be written.
 *
 * @param roll the body, the day and who is away
 * @param term the legislative term
 * @param held whether it has been held; if not, it is an agenda
 * @param note what a corrected version says about itself; null in a first version
 * @param manner how the document looks
 * @param items the items, in order
 */
public record DemoMeeting(
        RollCall roll, Term term, boolean held, @Nullable String note, MinutesStyle manner, List<DemoItem> items) {

    String bodyName() {
        return roll.body().nameOn(roll.date());
    }

    /** {@code REFERAT Økonomiudvalget 2022-2025 d. 09-02-2022}. */
    public String heading() {
        return (held ? "REFERAT " : "DAGSORDEN ") + bodyName() + " " + term.id() + " d. "
                + DanishText.dashedDate(roll.date());
    }

    public String dayAndTime() {
        return DanishText.dayAndDate(roll.date()) + " kl. " + roll.body().time();
    }

    public String members() {
        return String.join(
                ", ", roll.seats().stream().map(seat -> seat.person().printed()).toList());
    }

    public String absentees() {
        var absent = roll.absentSeats();
        return absent.isEmpty()
                ? "Ingen"
                : String.join(
                        ", ",
                        absent.stream().map(seat -> seat.person().printed()).toList());
    }

    public String fileName() {
        var slug = bodyName()
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z]+", "-");
        return roll.date() + "-" + slug + (note == null ? "" : "-rettet") + (held ? "" : "-dagsorden") + "."
                + manner.extension();
    }
}
