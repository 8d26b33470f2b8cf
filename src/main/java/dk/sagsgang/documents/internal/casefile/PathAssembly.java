package dk.sagsgang.documents.internal.casefile;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.CasePath;
import dk.sagsgang.cases.Consultation;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.Paper;
import dk.sagsgang.documents.casefile.PaperDocument;
import dk.sagsgang.documents.casefile.Stop;
import dk.sagsgang.documents.internal.part.Items;
import dk.sagsgang.documents.internal.part.Votes;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.part.DecisionBlock;
import dk.sagsgang.documents.part.VoteBlock;
import dk.sagsgang.documents.reference.ItemRef;
import dk.sagsgang.documents.reference.OrganizationRef;
import dk.sagsgang.meetings.agenda.Treatment;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.meetings.vote.VoteEvent;
import dk.sagsgang.register.OrganizationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The path of a case (sagens gang): who put it forward, who has treated it, and who is still to. */
final class PathAssembly {
    private final ReadSession session;
    private final Votes votes;

    PathAssembly(ReadSession session) {
        this.session = session;
        this.votes = new Votes(session);
    }

    List<Stop> path(List<Paper> papers, List<PaperDocument> documents) {
        List<Consultation> open = papers.stream()
                .flatMap(paper -> session.open(paper.consultations()).stream())
                .toList();
        Map<ConsultationId, Sealed<Treatment>> treatments = session.sources()
                .meetings()
                .listTreatments(open.stream().map(Consultation::id).toList());
        var stops = new ArrayList<Stop>();
        CasePath path = CasePath.of(open);
        proposers(path.proposers()).ifPresent(stops::add);
        path.stops().stream()
                .map(each -> stop(
                        each, Optional.ofNullable(treatments.get(each.id())).flatMap(session::open), documents))
                .forEach(stops::add);
        return stops;
    }

    private Optional<Stop> proposers(List<OrganizationId> proposers) {
        List<OrganizationRef> who =
                proposers.stream().map(session.names()::refer).distinct().toList();
        return who.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stop(
                        who, null, true, Consultation.Role.PROPOSES, Optional.empty(), Optional.empty(), List.of()));
    }

    private Stop stop(Consultation consultation, Optional<Treatment> seen, List<PaperDocument> documents) {
        List<OrganizationRef> who = List.of(session.names().refer(consultation.organization()));
        if (seen.isEmpty()) {
            return new Stop(
                    who,
                    consultation.date(),
                    false,
                    consultation.role(),
                    Optional.empty(),
                    reported(consultation, who.getFirst(), documents),
                    List.of());
        }
        Treatment treatment = seen.get();
        ItemRef item = Items.refer(session.names().refer(treatment.meeting()), treatment.item());
        List<VoteEvent> own = session.open(treatment.item().votes()).stream()
                .filter(vote -> vote.organization().equals(consultation.organization()))
                .toList();
        List<VoteBlock> cast =
                votes.blocks(treatment.item(), own, item.meeting().organization());
        return new Stop(
                who,
                consultation.date(),
                true,
                consultation.role(),
                Optional.of(item),
                new Items(session).ownDecision(treatment.item()).map(Decision::outcome),
                cast);
    }

    /** What other bodies' minutes print of a decision. */
    private static Optional<Outcome> reported(
            Consultation consultation, OrganizationRef who, List<PaperDocument> documents) {
        return documents.stream()
                .flatMap(paper -> paper.treatments().stream())
                .flatMap(item -> item.decisions().stream())
                .filter(each -> !each.atThisMeeting()
                        && each.organization().equals(who)
                        && (consultation.date() == null || Objects.equals(each.date(), consultation.date())))
                .map(DecisionBlock::outcome)
                .findFirst();
    }
}
