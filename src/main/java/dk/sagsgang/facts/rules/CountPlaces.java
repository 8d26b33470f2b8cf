package dk.sagsgang.facts.rules;

import dk.sagsgang.vocabulary.FactVocabulary;
import dk.sagsgang.vocabulary.Words;

/** Finds counts of votes in lines; a count is distinguished from other small figures by the words beside it. */
final class CountPlaces {
    private final FactVocabulary vocabulary;
    private final WordPlaces places;
    private final Words words;

    CountPlaces(FactVocabulary vocabulary, WordPlaces places) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.words = Words.of(places.text());
    }

    /** Keeps the first place of a count between two lines that is not kept yet. */
    void mark(int count, int startLine, int endLine) {
        String printed = String.valueOf(count);
        int to = places.startOf(endLine + 1);
        for (int at = words.indexAt(places.startOf(startLine)); at < words.size() && words.start(at) < to; at++) {
            if (words.lower(at).equals(printed)
                    && (isCountedBefore(at) || isCountedAfter(at))
                    && places.isFree(words.start(at), words.end(at))) {
                places.mark(words.start(at), words.end(at));
                return;
            }
        }
    }

    private boolean isCountedBefore(int at) {
        return at > 0 && vocabulary.beforeCounts().contains(words.lower(at - 1));
    }

    private boolean isCountedAfter(int at) {
        if (at + 1 >= words.size()) {
            return false;
        }
        String next = words.lower(at + 1);
        return vocabulary.afterCounts().contains(next)
                || vocabulary.counted().stream().anyMatch(next::startsWith);
    }
}
