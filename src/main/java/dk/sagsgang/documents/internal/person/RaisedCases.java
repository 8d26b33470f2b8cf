package dk.sagsgang.documents.internal.person;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.cases.Section;
import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.documents.internal.part.Items;
import dk.sagsgang.documents.internal.part.Votes;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.person.RaisedCase;
import dk.sagsgang.documents.reference.ItemRef;
import dk.sagsgang.facts.PrintedWords;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.agenda.Treatment;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.vote.VoteEvent;
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

    private final ReadSession session;
    private final Items items;
    private final Votes votes;

    RaisedCases(ReadSession session) {
        this.session = session;
        this.items = new Items(session);
        this.votes = new Votes(session);
    }

    /** The latest first. */
    List<RaisedCase> by(String name) {
        return Stream.concat(cases(name), amendments(name))
                .sorted(Comparator.comparing(
                        (RaisedCase each) -> each.item().meeting().date(),
                        Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private Stream<RaisedCase> cases(String name) {
        Map<PaperTextId, Sealed<PaperText>> texts = session.sources().cases().listTexts(SectionKind.INITIATIVE, name);
        List<Treatment> treatments = session.open(session.sources().meetings().listTreatmentsOfTexts(texts.keySet()));
        var seen = new HashSet<Object>();
        return treatments.stream()
                .filter(each -> session.open(
                                Objects.requireNonNull(texts.get(each.item().text())))
                        .filter(text -> opens(text, name))
                        .isPresent())
                .filter(each -> seen.add(each.item().paper()))
                .map(this::raised);
    }

    private boolean opens(PaperText text, String name) {
        return session.open(text.sections()).stream()
                .filter(section -> section.kind() == SectionKind.INITIATIVE)
                .map(Section::text)
                .anyMatch(words -> PrintedWords.of(name)
                        .findIn(words, 0, Math.min(words.length(), OPENING))
                        .isPresent());
    }

    private RaisedCase raised(Treatment treatment) {
        AgendaItem item = treatment.item();
        return new RaisedCase(
                Items.refer(session.names().refer(treatment.meeting()), item),
                items.ownDecision(item).map(Decision::outcome),
                null);
    }

    private Stream<RaisedCase> amendments(String name) {
        var raised = new ArrayList<RaisedCase>();
        for (Treatment each : session.open(session.sources().meetings().listProposals(name))) {
            ItemRef ref = Items.refer(session.names().refer(each.meeting()), each.item());
            List<VoteEvent> own = session.open(each.item().votes()).stream()
                    .filter(vote -> vote.proposer() != null && vote.proposer().contains(name))
                    .toList();
            votes.blocks(each.item(), own, ref.meeting().organization())
                    .forEach(vote -> raised.add(new RaisedCase(ref, Optional.empty(), vote)));
        }
        return raised.stream();
    }
}
