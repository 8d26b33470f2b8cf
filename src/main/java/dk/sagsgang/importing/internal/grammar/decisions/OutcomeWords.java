package dk.sagsgang.importing.internal.grammar.decisions;

import dk.sagsgang.facts.PrintedWords.Place;
import dk.sagsgang.facts.rules.FollowingReader;
import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.text.Sentences;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.Optional;

/**
 * Finds in the text of a decision the words that its outcome was read by, with the reader and the vocabulary that read it.
 * Thread-safe.
 */
public final class OutcomeWords implements FollowingReader.OutcomeFinder {
    private final Vocabulary vocabulary;
    private final Sentences sentences;
    private final OutcomeReader outcomes;

    public OutcomeWords(Vocabulary vocabulary) {
        GrammarContext parts = GrammarContext.of(vocabulary);
        this.vocabulary = vocabulary;
        this.sentences = parts.sentences();
        this.outcomes = parts.outcomes();
    }

    @Override
    public Optional<Place> find(String text, Outcome outcome) {
        Optional<Place> place = findSentence(text, outcome);
        if (place.isPresent()) {
            return place;
        }
        return switch (outcome) {
            // An adopted amendment is reported separately from the approval of what was amended.
            case AMENDED -> findSentence(text, Outcome.APPROVED);
            case REJECTED -> findFallen(text);
            default -> Optional.empty();
        };
    }

    private Optional<Place> findSentence(String text, Outcome outcome) {
        for (Sentences.Span span : sentences.of(text)) {
            Words words = Words.of(text.substring(span.start(), span.end()));
            Optional<OutcomeReader.OutcomeMatch> found = outcomes.find(words);
            while (found.isPresent()) {
                OutcomeReader.OutcomeMatch one = found.get();
                if (one.outcome() == outcome) {
                    return Optional.of(new Place(
                            span.start() + words.start(one.first()), span.start() + words.end(one.next() - 1)));
                }
                found = outcomes.findFrom(words, Math.max(one.next(), one.first() + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Place> findFallen(String text) {
        Words words = Words.of(text);
        for (int at = 0; at < words.size(); at++) {
            if (vocabulary.outcomes().fallen().contains(words.lower(at))) {
                return Optional.of(new Place(words.start(at), words.end(at)));
            }
        }
        return Optional.empty();
    }
}
