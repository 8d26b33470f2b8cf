package dk.sagsgang.documents.internal;

import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.cases.Section;
import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.documents.Raised;
import dk.sagsgang.meetings.AgendaItem;
import dk.sagsgang.meetings.Decision;
import dk.sagsgang.meetings.Treatment;
import dk.sagsgang.meetings.VoteEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person has put forward, by name: cases whose initiative section begins with the name, and amendments of which it is
 * the proposer's. What a group puts forward without a name is nobody's here.
 */
final class RaisedCases {
    private static final int OPENING = 400;

    private final Desk desk;
    private final Items items;
    private final Votes votes;

    RaisedCases(Desk desk) {
        this.desk = desk;
        this.items = new Items(desk);
        this.votes = new Votes(desk.names());
    }

    /** The latest first. */
    List<Raised> by(String name) {
        return Stream.concat(cases(name), amendments(name))
                .sorted(Comparator.comparing(
                        (Raised each) -> each.item().meeting().date(), Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private Stream<Raised> cases(String name) {
        Map<PaperTextId, PaperText> texts = desk.sources().cases().listTexts(SectionKind.INITIATIVE, name);
        List<Treatment> treatments = desk.sources().meetings().listTreatmentsOfTexts(texts.keySet());
        var seen = new HashSet<Object>();
        return treatments.stream()
                .filter(each -> each.item().visibility().isPublic())
                .filter(each ->
                        opens(Objects.requireNonNull(texts.get(each.item().text())), name))
                .filter(each -> seen.add(each.item().paper()))
                .flatMap(each -> raised(each).stream());
    }

    private boolean opens(PaperText text, String name) {
        return desk.openness().open(text.sections(), Section::visibility, Section::source).stream()
                .filter(section -> section.kind() == SectionKind.INITIATIVE)
                .map(section -> section.text().replaceAll("\\s+", " "))
                .anyMatch(words ->
                        words.substring(0, Math.min(words.length(), OPENING)).contains(name));
    }

    private Optional<Raised> raised(Treatment treatment) {
        AgendaItem item = treatment.item();
        return items.findRef(desk.names().refer(treatment.meeting()), item)
                .map(ref -> new Raised(ref, outcome(item), null));
    }

    private Optional<dk.sagsgang.meetings.Outcome> outcome(AgendaItem item) {
        return item.ownDecision()
                .filter(each -> desk.openness().isOpen(each.source()))
                .map(Decision::outcome);
    }

    private Stream<Raised> amendments(String name) {
        var raised = new ArrayList<Raised>();
        for (Treatment each : desk.sources().meetings().listProposals(name)) {
            if (each.item().visibility().isPublic()) {
                items.findRef(desk.names().refer(each.meeting()), each.item())
                        .ifPresent(ref -> desk.openness().open(each.item().votes(), VoteEvent::source).stream()
                                .filter(vote -> vote.proposer() != null
                                        && vote.proposer().contains(name))
                                .forEach(vote -> raised.add(new Raised(ref, Optional.empty(), votes.block(vote)))));
            }
        }
        return raised.stream();
    }
}
