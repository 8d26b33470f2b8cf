package dk.sagsgang.facts.rules;

import dk.sagsgang.facts.Following.Verdict;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.meetings.outcome.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All rules on how a decision compares with what was recommended, in the order in which they are tried. */
public final class FollowingRules {
    /**
     * A sentence with at least this many words of its own says something; fewer are "byrådet", "enstemmigt" and the
     * like.
     */
    private static final int LEAST_ADDED = 6;

    private static final List<FollowingRule> RULES = List.of(
            rule(
                    "not-followed",
                    new Bilingual(
                            "Beslutningens ord siger, at indstillingen blev ændret, forkastet, udsat eller kun drøftet.",
                            "The words of the decision say that the recommendation was changed, rejected, postponed or only discussed."),
                    each -> Optional.ofNullable(instead(each.decision().outcome()))),
            rule(
                    "remark-added",
                    new Bilingual(
                            "Beslutningen følger indstillingen og føjer en bemærkning eller et vilkår til.",
                            "The decision follows the recommendation and adds a remark or a condition."),
                    each -> Optional.ofNullable(each.decision().remark()).map(_ -> Verdict.FOLLOWED_WITH_REMARK)),
            rule(
                    "recommendation-named",
                    new Bilingual(
                            "Beslutningen siger selv, at det er indstillingen, der er godkendt eller anbefalet.",
                            "The decision itself says that it is the recommendation that is approved or recommended."),
                    each -> each.namesRecommendation() ? Optional.of(Verdict.FOLLOWED) : Optional.empty()),
            rule(
                    "nothing-added",
                    new Bilingual(
                            "Beslutningen godkender eller anbefaler og siger ikke andet end det, der blev indstillet.",
                            "The decision approves or recommends and says only what was recommended."),
                    each -> each.added() < LEAST_ADDED ? Optional.of(Verdict.FOLLOWED) : Optional.empty()),
            rule(
                    "words-added",
                    new Bilingual(
                            "Beslutningen godkender eller anbefaler og siger noget, der ikke stod i indstillingen.",
                            "The decision approves or recommends and says something that was not in the recommendation."),
                    _ -> Optional.of(Verdict.FOLLOWED_WITH_REMARK)));

    private FollowingRules() {}

    /** The rules in the order in which they are tried; the last one always applies. */
    public static List<FollowingRule> list() {
        return RULES;
    }

    /** The sentence of a rule, for showing beside its verdict. */
    public static Optional<Bilingual> findSentence(String id) {
        return RULES.stream()
                .map(FollowingRule::description)
                .filter(each -> each.id().equals(id))
                .map(FollowingRule.Description::sentence)
                .findFirst();
    }

    private static @Nullable Verdict instead(Outcome outcome) {
        return switch (outcome) {
            case RECOMMENDED, APPROVED -> null;
            case AMENDED, DECIDED, OTHER -> Verdict.CHANGED;
            case REJECTED -> Verdict.REJECTED;
            case POSTPONED, SENT_BACK, WITHDRAWN -> Verdict.POSTPONED;
            case DISCUSSED, NOTED -> Verdict.NO_POSITION;
        };
    }

    private static FollowingRule rule(String id, Bilingual sentence, Function<Compared, Optional<Verdict>> verdict) {
        var description = new FollowingRule.Description(
                id,
                sentence,
                "Sagsskabelonens Indstilling og Beslutning: en tiltrædelse gentager ikke det indstillede.");
        return new FollowingRule() {
            @Override
            public Description description() {
                return description;
            }

            @Override
            public Optional<Verdict> verdict(Compared decision) {
                return verdict.apply(decision);
            }
        };
    }
}
