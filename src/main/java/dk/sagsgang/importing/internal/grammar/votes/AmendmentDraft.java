package dk.sagsgang.importing.internal.grammar.votes;

import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.importing.source.LineRange;
import org.jspecify.annotations.Nullable;

/**
 * An amendment from the sentence that proposes it to the vote on it. Its words are what follows that sentence's colon, and
 * the sentence itself where nothing does.
 */
final class AmendmentDraft {
    private final @Nullable String name;
    private final @Nullable String proposer;
    private final String sentence;
    private final LineRange sentenceLines;
    private final StringBuilder words = new StringBuilder();
    private int start;
    private int end;

    AmendmentDraft(@Nullable String name, @Nullable String proposer, String sentence, LineRange lines) {
        this.name = name;
        this.proposer = proposer;
        int colon = sentence.indexOf(": ");
        boolean open = sentence.endsWith(":");
        this.sentence = open ? sentence.substring(0, sentence.length() - 1).strip() : sentence;
        this.sentenceLines = lines;
        if (colon > 0 && !open) {
            add(sentence.substring(colon + 1).strip(), lines);
        }
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    String proposer() {
        return proposer;
    }

    /** Adds a sentence of what is proposed. */
    void add(String text, LineRange lines) {
        words.append(words.isEmpty() ? "" : " ").append(text);
        start = start == 0 ? lines.start() : Math.min(start, lines.start());
        end = Math.max(end, lines.end());
    }

    ParsedVote.Wording wording() {
        return words.isEmpty()
                ? new ParsedVote.Wording(sentence, sentenceLines)
                : new ParsedVote.Wording(words.toString(), new LineRange(start, end));
    }
}
