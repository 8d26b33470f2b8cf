package dk.sagsgang.demo.meeting;

import dk.sagsgang.demo.casefile.WrittenBlock;
import dk.sagsgang.demo.casefile.WrittenCase;
import dk.sagsgang.demo.casefile.WrittenCase.Stop;
import dk.sagsgang.demo.casefile.WrittenSection;
import dk.sagsgang.demo.text.DanishText;
import dk.sagsgang.demo.town.DemoBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Turns a case into an item of one meeting, with the decisions made so far. */
public final class ItemBuilder {

    public static final String CLOSED_TITLE = "Lukket punkt";
    static final String CLOSED_TEXT = "Punktet er behandlet for lukkede døre, jf. styrelseslovens § 10.";
    public static final String CLOSED_ATTACHMENT = "(lukket bilag)";

    private static final Set<String> BEFORE_DECISION =
            Set.of(WrittenSection.SUMMARY, WrittenSection.EFFECT, WrittenSection.RECOMMENDATION);

    private final DecisionWords words;
    private final Function<Stop, RollCall> rolls;
    private final boolean held;

    public ItemBuilder(DecisionWords words, Function<Stop, RollCall> rolls, boolean held) {
        this.words = words;
        this.rolls = rolls;
        this.held = held;
    }

    public DemoItem item(WrittenCase written, int stopIndex) {
        if (written.closed()) {
            var sections = List.of(new WrittenSection("", WrittenBlock.parse(CLOSED_TEXT)));
            return new DemoItem(
                    written.id(), CLOSED_TITLE + ": " + written.publicTitle(), written.number(), sections, List.of());
        }
        var sections = new ArrayList<>(written.sections());
        if (held) {
            sections.addAll(decisionPlace(written), decisions(written, stopIndex));
        }
        return new DemoItem(
                written.id(),
                (written.letter() == null ? "" : written.letter() + "-sag: ") + written.title(),
                written.number(),
                List.copyOf(sections),
                attachments(written));
    }

    private static List<String> attachments(WrittenCase written) {
        return written.attachments().stream()
                .map(attachment -> attachment.name() + (attachment.closed() ? " " + CLOSED_ATTACHMENT : ""))
                .toList();
    }

    /** Right after the recommendation; last where members raised the case. */
    private static int decisionPlace(WrittenCase written) {
        if (written.initiative()) {
            return written.sections().size();
        }
        var place = 0;
        for (int i = 0; i < written.sections().size(); i++) {
            if (BEFORE_DECISION.contains(written.sections().get(i).heading())) {
                place = i + 1;
            }
        }
        return place;
    }

    /**
     * Municipalities print earlier decisions in different ways: the council here puts day and body before each, the
     * finance committee gives each its own heading, and committees that meet on one day are under one heading.
     */
    private List<WrittenSection> decisions(WrittenCase written, int stopIndex) {
        var own = written.path().get(stopIndex);
        var earlier = written.path().subList(0, stopIndex);
        var sections = new ArrayList<WrittenSection>();
        var blocks = new ArrayList<WrittenBlock>();
        for (Stop stop : earlier) {
            var roll = rolls.apply(stop);
            var body = roll.body().nameOn(stop.date());
            if (own.body().equals(DemoBody.FINANCE)) {
                var heading = "Beslutning i " + body + " den " + DanishText.dashedDate(stop.date());
                sections.add(new WrittenSection(heading, words.of(stop, roll)));
                continue;
            }
            if (!stop.date().equals(own.date())) {
                blocks.add(new WrittenBlock.Paragraph(body + " den " + DanishText.longDate(stop.date()) + ":"));
            }
            blocks.addAll(words.of(stop, roll));
        }
        var roll = rolls.apply(own);
        if (!blocks.isEmpty() && !earlier.getLast().date().equals(own.date())) {
            blocks.add(new WrittenBlock.Paragraph(
                    roll.body().nameOn(own.date()) + " den " + DanishText.longDate(own.date()) + ":"));
        }
        blocks.addAll(words.of(own, roll));
        sections.add(new WrittenSection(WrittenSection.DECISION, List.copyOf(blocks)));
        return sections;
    }
}
