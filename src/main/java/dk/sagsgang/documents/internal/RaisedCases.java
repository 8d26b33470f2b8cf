package dk.sagsgang.documents.internal;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.cases.Section;
import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.documents.ItemRef;
import dk.sagsgang.documents.Raised;
import dk.sagsgang.facts.PrintedWords;
import dk.sagsgang.meetings.AgendaItem;
import dk.sagsgang.meetings.Decision;
import dk.sagsgang.meetings.Treatment;
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
 * the proposer's. What a group puts forward without naming a person is left out.
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
        Map<PaperTextId, Sealed<PaperText>> texts = desk.sources().cases().listTexts(SectionKind.INITIATIVE, name);
        List<Treatment> treatments = desk.open(desk.sources().meetings().listTreatmentsOfTexts(texts.keySet()));
        var seen = new HashSet<Object>();
        return treatments.stream()
                .filter(each -> desk.open(
                                Objects.requireNonNull(texts.get(each.item().text())))
                        .filter(text -> opens(text, name))
                        .isPresent())
                .filter(each -> seen.add(each.item().paper()))
                .map(this::raised);
    }

    private boolean opens(PaperText text, String name) {
        return desk.open(text.sections()).stream()
                .filter(section -> section.kind() == SectionKind.INITIATIVE)
                .map(Section::text)
                .anyMatch(words -> PrintedWords.of(name)
                        .findIn(words, 0, Math.min(words.length(), OPENING))
                        .isPresent());
    }

    private Raised raised(Treatment treatment) {
        AgendaItem item = treatment.item();
        return new Raised(
                Items.refer(desk.names().refer(treatment.meeting()), item),
                items.ownDecision(item).map(Decision::outcome),
                null);
    }

    private Stream<Raised> amendments(String name) {
        var raised = new ArrayList<Raised>();
        for (Treatment each : desk.open(desk.sources().meetings().listProposals(name))) {
            ItemRef ref = Items.refer(desk.names().refer(each.meeting()), each.item());
            desk.open(each.item().votes()).stream()
                    .filter(vote -> vote.proposer() != null && vote.proposer().contains(name))
                    .forEach(vote -> raised.add(new Raised(ref, Optional.empty(), votes.block(vote))));
        }
        return raised.stream();
    }
}
