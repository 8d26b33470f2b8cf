package dk.sagsgang.importing.internal.grammar.decisions;

import dk.sagsgang.importing.internal.grammar.lines.Paragraph;
import dk.sagsgang.importing.internal.grammar.text.Sentences;
import dk.sagsgang.importing.internal.grammar.votes.VoteSentences;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a decision into sentences: over a break of lines inside a sentence ({@code godkendt med / 23 stemmer imod 5}), and at a
 * line that begins with a side of a vote although no full stop is before it.
 */
public final class DecisionSentences {
    private final Sentences sentences;
    private final VoteSentences votes;
    private final Set<String> unfinished;

    public DecisionSentences(Sentences sentences, VoteSentences votes, Vocabulary vocabulary) {
        this.sentences = sentences;
        this.votes = votes;
        this.unfinished = vocabulary.facts().unfinished();
    }

    /** The paragraphs with those joined of which the first ends with a word that ends no sentence. */
    public List<Paragraph> joined(List<Paragraph> paragraphs) {
        List<Paragraph> joined = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            boolean goesOn = !joined.isEmpty() && isUnfinished(joined.getLast()) && !beginsWithSide(paragraph.text());
            if (goesOn) {
                joined.add(joined.removeLast().with(paragraph));
            } else {
                joined.add(paragraph);
            }
        }
        return joined;
    }

    private boolean isUnfinished(Paragraph paragraph) {
        String text = paragraph.text();
        return unfinished.contains(text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** The sentences of a paragraph from a place in its text on. */
    public List<Sentences.Span> of(Paragraph paragraph, int from) {
        String text = paragraph.text();
        List<Sentences.Span> spans = new ArrayList<>();
        int start = from;
        for (int lineStart : breaks(paragraph)) {
            if (lineStart > start) {
                add(spans, text, start, lineStart);
                start = lineStart;
            }
        }
        add(spans, text, start, text.length());
        return spans;
    }

    private void add(List<Sentences.Span> spans, String text, int from, int to) {
        sentences
                .of(text.substring(from, to))
                .forEach(span -> spans.add(new Sentences.Span(from + span.start(), from + span.end())));
    }

    /** The starts of the lines at which a sentence begins although the line before ends none. */
    private List<Integer> breaks(Paragraph paragraph) {
        List<Integer> breaks = new ArrayList<>();
        String text = paragraph.text();
        List<Integer> starts = paragraph.lineStarts();
        boolean ofSide = !starts.isEmpty() && starts.size() > 1 && beginsWithSide(line(text, starts, 0));
        for (int i = 1; i < starts.size(); i++) {
            String before = line(text, starts, i - 1);
            String line = line(text, starts, i);
            boolean side = beginsWithSide(line);
            boolean behindSide = ofSide && before.endsWith(")") && Character.isUpperCase(line.charAt(0));
            if (side || behindSide) {
                breaks.add(starts.get(i));
                ofSide = side;
            }
        }
        return breaks;
    }

    private static String line(String text, List<Integer> starts, int index) {
        int end = index + 1 < starts.size() ? starts.get(index + 1) : text.length();
        return text.substring(starts.get(index), end).strip();
    }

    private boolean beginsWithSide(String line) {
        if (line.isEmpty() || !Character.isUpperCase(line.charAt(0))) {
            return false;
        }
        Words words = Words.of(line);
        return votes.startsWithSide(words) && !votes.read(words).isEmpty();
    }
}
