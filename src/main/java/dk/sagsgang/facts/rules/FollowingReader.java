package dk.sagsgang.facts.rules;

import dk.sagsgang.cases.Recommendation;
import dk.sagsgang.facts.Following;
import dk.sagsgang.facts.Following.Span;
import dk.sagsgang.facts.PrintedWords;
import dk.sagsgang.facts.WordRuns;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.vocabulary.FactVocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares what the body that met decided with what was recommended to it. */
public final class FollowingReader {
    private final FactVocabulary vocabulary;
    private final OutcomeFinder outcomes;

    /** @param outcomes finds the words that give a decision's outcome, as the grammar reads them */
    public FollowingReader(FactVocabulary vocabulary, OutcomeFinder outcomes) {
        this.vocabulary = vocabulary;
        this.outcomes = outcomes;
    }

    /**
     * The comparison of the first decision at the meeting itself with the first recommendation that has points; empty where
     * one of them is missing, or comes from an event: the comparison is kept by their lines.
     */
    public Optional<Following> read(List<Recommendation> recommendations, List<Decision> decisions) {
        Optional<Recommendation> recommended = recommendations.stream()
                .filter(each -> !each.points().isEmpty())
                .findFirst();
        Optional<Decision> decided =
                decisions.stream().filter(Decision::atThisMeeting).findFirst();
        return recommended.flatMap(one -> decided.flatMap(other -> compare(one, other)));
    }

    private Optional<Following> compare(Recommendation recommendation, Decision decision) {
        return recommendation
                .origin()
                .findLines()
                .flatMap(from -> decision.origin()
                        .findLines()
                        .map(to -> compare(recommendation, span(from), decision, span(to))));
    }

    private Following compare(Recommendation recommendation, Span from, Decision decision, Span to) {
        String recommended =
                recommendation.points().stream().map(Recommendation.Point::text).collect(Collectors.joining(" "));
        int ofOutcome = outcomes.find(decision.text(), decision.outcome())
                .map(place -> Words.of(decision.text().substring(place.start(), place.end()))
                        .size())
                .orElse(1);
        WordRuns runs = WordRuns.between(recommended, decision.text());
        int added = Math.max(0, runs.countAdded() - ofOutcome);
        var compared = new Compared(decision, Words.of(decision.text()), added, vocabulary);
        for (FollowingRule rule : FollowingRules.list()) {
            Optional<Following.Verdict> verdict = rule.verdict(compared);
            if (verdict.isPresent()) {
                return new Following(verdict.get(), rule.description().id(), from, to, runs.list(decision.remark()));
            }
        }
        throw new IllegalStateException("No rule applies to the decision");
    }

    private static Span span(SourceLines lines) {
        return new Span(lines.start(), lines.end());
    }

    /** Finds in the text of a decision the words that its outcome was read by. */
    @FunctionalInterface
    public interface OutcomeFinder {

        /** Where they are in the text; empty where no words of its own give the outcome. */
        Optional<PrintedWords.Place> find(String text, Outcome outcome);
    }
}
