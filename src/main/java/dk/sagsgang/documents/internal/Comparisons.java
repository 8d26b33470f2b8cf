package dk.sagsgang.documents.internal;

import dk.sagsgang.cases.Recommendation;
import dk.sagsgang.documents.Comparison;
import dk.sagsgang.documents.Comparison.Verdict;
import dk.sagsgang.documents.DecisionBlock;
import dk.sagsgang.documents.ItemDocument;
import dk.sagsgang.meetings.Treatment;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds what was recommended against what was decided, at the latest meeting that has both. */
final class Comparisons {
    private static final Pattern FOLLOWS = Pattern.compile(
            "(?i)(anbefale|godkend|tiltr[aæå]d|tiltræd|vedt[ao]g|følge)[a-zæøå]*\\W+(\\w+\\W+){0,3}?indstilling|indstillingen\\W+(\\w+\\W+){0,2}?(godkend|anbefal|tiltr|følg|vedt)[a-zæøå]*");

    private final Desk desk;

    Comparisons(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param treatments the latest first
     * @param documents the same, put together
     */
    Optional<Comparison> find(List<Treatment> treatments, List<ItemDocument> documents) {
        for (int i = 0; i < documents.size(); i++) {
            Optional<DecisionBlock> decision = documents.get(i).decisions().stream()
                    .filter(DecisionBlock::atThisMeeting)
                    .findFirst();
            Optional<Recommendation> recommendation = recommendation(treatments.get(i));
            if (decision.isPresent() && recommendation.isPresent()) {
                return Optional.of(compare(recommendation.get(), decision.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Recommendation> recommendation(Treatment treatment) {
        return desk.open(desk.sources().cases().getText(treatment.item().text())).stream()
                .flatMap(text -> desk.open(text.recommendations()).stream())
                .filter(each -> !each.points().isEmpty())
                .findFirst();
    }

    private static Comparison compare(Recommendation recommendation, DecisionBlock decision) {
        List<Comparison.Point> points = recommendation.points().stream()
                .map(each -> new Comparison.Point(each.label(), each.text()))
                .toList();
        String recommended = points.stream().map(Comparison.Point::text).collect(Collectors.joining(" "));
        Verdict verdict = verdict(decision);
        return new Comparison(
                recommendation.recommenders().stream()
                        .map(Recommendation.Party::printed)
                        .toList(),
                points,
                decision,
                WordDifference.mark(recommended, decision.text(), decision.remark()),
                verdict);
    }

    private static Verdict verdict(DecisionBlock decision) {
        boolean remark = decision.remark() != null;
        return switch (decision.outcome()) {
            case RECOMMENDED, APPROVED ->
                remark
                        ? Verdict.FOLLOWED_WITH_REMARK
                        : FOLLOWS.matcher(decision.text()).find()
                                        || decision.text().length() < 60
                                ? Verdict.FOLLOWED
                                : Verdict.FOLLOWED_WITH_REMARK;
            case AMENDED, DECIDED, OTHER -> Verdict.CHANGED;
            case REJECTED -> Verdict.REJECTED;
            case POSTPONED, SENT_BACK, WITHDRAWN -> Verdict.POSTPONED;
            case DISCUSSED, NOTED -> Verdict.NO_POSITION;
        };
    }
}
