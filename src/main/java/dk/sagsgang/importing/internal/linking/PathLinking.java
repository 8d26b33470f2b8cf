package dk.sagsgang.importing.internal.linking;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.CaseRecorder;
import dk.sagsgang.cases.Consultation.Basis;
import dk.sagsgang.cases.Consultation.Role;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.NewConsultation;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.Recommendation;
import dk.sagsgang.files.Origin;
import dk.sagsgang.meetings.agenda.Mention;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.vocabulary.CaseMentionVocabulary;
import dk.sagsgang.vocabulary.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stops of a paper's path that one item mentions: the meeting itself, whoever put the paper forward, the bodies
 * whose decisions are printed with it, those it is recommended to, and other bodies that the text says treat this
 * case. Other meetings that a text speaks of are most often about other papers and make no stop.
 */
public final class PathLinking {
    private final CaseRecorder cases;
    private final CaseMentionVocabulary words;

    /**
     * Keeps stops of cases.
     *
     * @param words by which a text says that another body treats this case
     */
    public PathLinking(CaseRecorder cases, CaseMentionVocabulary words) {
        this.cases = cases;
        this.words = words;
    }

    /**
     * What an item states.
     *
     * @param organization the body that met
     * @param date the day of the meeting
     */
    public record PathEvidence(
            OrganizationId organization,
            @Nullable LocalDate date,
            Visibility visibility,
            List<Recommendation> recommendations,
            List<Decision> decisions,
            List<Mention> mentions,
            Origin origin) {}

    /** Keeps all stops and returns the one at the meeting itself. */
    public ConsultationId link(PaperId paper, PathEvidence parsed) {
        OrganizationId deciding = deciding(parsed);
        List<NewConsultation> stops = new ArrayList<>();
        stops.add(stop(paper, parsed, parsed.organization(), parsed.date(), Basis.SEEN, deciding, parsed.origin()));
        for (Decision decision : parsed.decisions()) {
            if (!decision.atThisMeeting()) {
                stops.add(stop(
                        paper,
                        parsed,
                        decision.organization(),
                        decision.date(),
                        Basis.REPORTED,
                        deciding,
                        decision.origin()));
            }
        }
        for (Recommendation recommendation : parsed.recommendations()) {
            proposers(paper, parsed, recommendation, stops);
            receivers(paper, parsed, recommendation, deciding, stops);
        }
        for (Mention mention : parsed.mentions()) {
            OrganizationId there = mention.organization();
            if (there != null && !there.equals(parsed.organization()) && isOfThisCase(mention)) {
                stops.add(stop(paper, parsed, there, mention.date(), Basis.MENTIONED, deciding, mention.origin()));
            }
        }
        return cases.consultations(stops).getFirst();
    }

    private static void proposers(
            PaperId paper, PathEvidence parsed, Recommendation recommendation, List<NewConsultation> into) {
        for (Recommendation.Party party : recommendation.recommenders()) {
            OrganizationId proposer = party.organization();
            if (proposer != null && !proposer.equals(parsed.organization())) {
                into.add(new NewConsultation(
                        paper,
                        proposer,
                        null,
                        Basis.REPORTED,
                        Role.PROPOSES,
                        false,
                        parsed.visibility(),
                        recommendation.origin()));
            }
        }
    }

    private static void receivers(
            PaperId paper,
            PathEvidence parsed,
            Recommendation recommendation,
            @Nullable OrganizationId deciding,
            List<NewConsultation> into) {
        for (Recommendation.Party party : recommendation.recommendedTo()) {
            OrganizationId receiver = party.organization();
            if (receiver != null && !receiver.equals(parsed.organization())) {
                into.add(stop(paper, parsed, receiver, null, Basis.MENTIONED, deciding, recommendation.origin()));
            }
        }
    }

    private static NewConsultation stop(
            PaperId paper,
            PathEvidence parsed,
            OrganizationId organization,
            @Nullable LocalDate date,
            Basis basis,
            @Nullable OrganizationId deciding,
            Origin origin) {
        boolean decides = organization.equals(deciding);
        return new NewConsultation(
                paper,
                organization,
                date,
                basis,
                decides ? Role.DECIDES : Role.TREATS,
                decides,
                parsed.visibility(),
                origin);
    }

    /** Who has the last word: the last body it is recommended to, else the meeting's own when it closed the matter. */
    private static @Nullable OrganizationId deciding(PathEvidence parsed) {
        OrganizationId last = null;
        for (Recommendation recommendation : parsed.recommendations()) {
            for (Recommendation.Party party : recommendation.recommendedTo()) {
                last = party.organization() == null ? last : party.organization();
            }
        }
        if (last != null) {
            return last;
        }
        boolean closed = parsed.decisions().stream()
                .anyMatch(decision ->
                        decision.atThisMeeting() && decision.outcome().settles());
        return closed ? parsed.organization() : null;
    }

    /** Whether the sentence says that this case is what the other body treats. */
    private boolean isOfThisCase(Mention mention) {
        Words text = Words.of(mention.text());
        return words.thisCase()
                .find(text)
                .map(named -> isTreated(text, named.next()))
                .orElse(false);
    }

    private boolean isTreated(Words text, int from) {
        for (int at = from; at < text.size(); at++) {
            if (words.treated().begin(text.lower(at))) {
                return true;
            }
        }
        return false;
    }
}
