package dk.sagsgang.documents.internal.casefile;

import dk.sagsgang.cases.Recommendation;
import dk.sagsgang.documents.casefile.TextComparison;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.meeting.ItemDocument;
import dk.sagsgang.documents.part.DecisionBlock;
import dk.sagsgang.documents.part.VoteBlock;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.facts.Following;
import dk.sagsgang.facts.rules.FollowingRules;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.agenda.Treatment;
import dk.sagsgang.meetings.outcome.Decision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was recommended compared with what was decided, at the latest meeting that has both in the open. */
final class Comparisons {
    private final ReadSession session;

    Comparisons(ReadSession session) {
        this.session = session;
    }

    /**
     * @param treatments the latest first
     * @param documents the same, assembled
     */
    Optional<TextComparison> find(List<Treatment> treatments, List<ItemDocument> documents) {
        for (int i = 0; i < documents.size(); i++) {
            AgendaItem item = treatments.get(i).item();
            ItemDocument document = documents.get(i);
            Optional<TextComparison> comparison =
                    session.facts(item.text()).following().flatMap(known -> comparison(known, item, document));
            if (comparison.isPresent()) {
                return comparison;
            }
        }
        return Optional.empty();
    }

    private Optional<TextComparison> comparison(Following known, AgendaItem item, ItemDocument document) {
        Optional<DecisionBlock> block = document.decisions().stream()
                .filter(each -> each.atThisMeeting() && isAt(known.decision(), each.source()))
                .findFirst();
        Optional<Decision> decision = session.open(item.decisions()).stream()
                .filter(each -> each.atThisMeeting() && isAt(known.decision(), SourceRef.of(each.origin())))
                .findFirst();
        return block.flatMap(shown -> decision.flatMap(decided -> recommendation(known, item)
                .map(each -> compare(known, each, decided.text(), shown, document.votes()))));
    }

    private Optional<Recommendation> recommendation(Following known, AgendaItem item) {
        return session.open(session.sources().cases().getText(item.text())).stream()
                .flatMap(text -> session.open(text.recommendations()).stream())
                .filter(each -> isAt(known.recommendation(), SourceRef.of(each.origin())))
                .findFirst();
    }

    private static boolean isAt(Following.Span known, @Nullable SourceRef source) {
        return source != null && known.start() == source.start() && known.end() == source.end();
    }

    private static TextComparison compare(
            Following known,
            Recommendation recommendation,
            String decided,
            DecisionBlock decision,
            List<VoteBlock> votes) {
        List<TextComparison.Point> points = recommendation.points().stream()
                .map(each -> new TextComparison.Point(each.label(), each.text()))
                .toList();
        return new TextComparison(
                recommendation.recommenders().stream()
                        .map(Recommendation.Party::printed)
                        .toList(),
                points,
                decision,
                known.runs().stream()
                        .map(run -> new TextComparison.Run(decided.substring(run.start(), run.end()), run.differs()))
                        .toList(),
                AmendedPoints.of(points, votes, decision.organization()),
                known.verdict(),
                FollowingRules.findSentence(known.rule()));
    }
}
