package dk.sagsgang.demo.meeting;

import dk.sagsgang.demo.casefile.WrittenBlock;
import dk.sagsgang.demo.casefile.WrittenSection;
import dk.sagsgang.demo.town.MinutesStyle;
import dk.sagsgang.demo.town.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes into the decisions who was absent where the document's header cannot state it. */
final class Absences {

    private static final int RANGE_FROM = 4;
    private static final int RANGE_TO = 6;

    private final RollCall roll;
    private final MinutesStyle manner;

    Absences(RollCall roll, MinutesStyle manner) {
        this.roll = roll;
        this.manner = manner;
    }

    /**
     * Adds sentences to decisions.
     *
     * @param items the meeting's items
     * @param lively whether hand-written votes are in the meeting, which a range would contradict
     * @param first whether this is the first version of the minutes
     */
    List<DemoItem> tell(List<DemoItem> items, boolean lively, boolean first) {
        var parsed = new ArrayList<>(items);
        if (manner == MinutesStyle.BARE) {
            for (Seat seat : roll.absentSeats()) {
                add(parsed, 1, roll.titled(seat) + " deltog ikke i mødet.");
            }
        }
        var isOneInFour = roll.date().getDayOfYear() % 4 == 0;
        if (!lively && first && isOneInFour && parsed.size() > RANGE_TO) {
            var present = roll.voters(Set.of());
            var seat = present.get(roll.date().getYear() % (present.size() - 1) + 1);
            add(
                    parsed,
                    RANGE_FROM,
                    roll.titled(seat) + " deltog ikke under punkt " + RANGE_FROM + "-" + RANGE_TO + ".");
        }
        return parsed;
    }

    private static void add(List<DemoItem> items, int number, String sentence) {
        var item = items.get(number - 1);
        var sections = new ArrayList<WrittenSection>();
        for (WrittenSection section : item.sections()) {
            if (section.heading().equals(WrittenSection.DECISION)) {
                var blocks = new ArrayList<>(section.blocks());
                blocks.add(new WrittenBlock.Paragraph(sentence));
                sections.add(new WrittenSection(section.heading(), List.copyOf(blocks)));
            } else {
                sections.add(section);
            }
        }
        items.set(
                number - 1,
                new DemoItem(item.caseId(), item.title(), item.number(), List.copyOf(sections), item.attachments()));
    }
}
