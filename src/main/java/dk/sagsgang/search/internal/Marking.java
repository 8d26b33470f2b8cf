package dk.sagsgang.search.internal;

import dk.sagsgang.search.Snippet;
import dk.sagsgang.search.Snippet.Mark;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Finds the passage that shows best why an item was found, and marks the words in it. */
final class Marking {
    private static final int PASSAGE_LENGTH = 220;
    private static final int LONGEST_PASSAGE = 2 * PASSAGE_LENGTH;
    private static final int LONGEST_TEXT = 400_000;
    /** Spaces, and what draws tables and headings in a Markdown source. */
    private static final Pattern SPACE_AND_LINES = Pattern.compile("(?:\\s|\\||#{2,}|-{3,})+");

    private final Query query;
    private final UnifiedHighlighter passages = highlighter(Marking::sentences, LONGEST_PASSAGE);
    private final UnifiedHighlighter wholes = highlighter(WholeBreakIterator::new, LONGEST_TEXT);

    Marking(Query query) {
        this.query = query;
    }

    /** The whole title. */
    Snippet title(String title) {
        return mark(wholes, IndexFields.TITLE, title);
    }

    /** The best passage, or the beginning where the words are elsewhere. */
    Snippet passage(String text) {
        return mark(
                passages,
                IndexFields.BODY,
                SPACE_AND_LINES.matcher(text).replaceAll(" ").strip());
    }

    private Snippet mark(UnifiedHighlighter highlighter, String field, String text) {
        if (text.isEmpty()) {
            return Snippet.plain("");
        }
        try {
            return highlighter.highlightWithoutSearcher(field, query, text, 1) instanceof Snippet marked
                    ? marked
                    : Snippet.plain(text);
        } catch (IOException e) {
            throw new IllegalStateException("Text in memory cannot fail to be read", e);
        }
    }

    private static UnifiedHighlighter highlighter(Supplier<BreakIterator> breaks, int longest) {
        return UnifiedHighlighter.builderWithoutSearcher(DanishAnalysis.BY_FIELD)
                .withFormatter(new AsSnippet(longest))
                .withBreakIterator(breaks)
                .withMaxLength(LONGEST_TEXT)
                .build();
    }

    private static BreakIterator sentences() {
        return LengthGoalBreakIterator.createClosestToLength(
                BreakIterator.getSentenceInstance(Locale.forLanguageTag("da")), PASSAGE_LENGTH, 0.5f);
    }

    private static final class AsSnippet extends PassageFormatter {
        private final int longest;

        AsSnippet(int longest) {
            this.longest = longest;
        }

        @Override
        public Object format(Passage[] found, String content) {
            Passage best = found[0];
            int start = beginning(best, content);
            int end = ending(best, start, content);
            List<Mark> marks = new ArrayList<>();
            int last = start;
            for (int i = 0; i < best.getNumMatches(); i++) {
                int from = Math.max(best.getMatchStarts()[i], last);
                int to = Math.min(best.getMatchEnds()[i], end);
                if (to > from) {
                    marks.add(new Mark(from - start, to - start));
                    last = to;
                }
            }
            return new Snippet(content.substring(start, end), marks);
        }

        /** A table has no sentences and would be shown whole: of what is far too long, the words around the first match. */
        private int beginning(Passage passage, String content) {
            int start = passage.getStartOffset();
            int match = passage.getNumMatches() == 0 ? start : passage.getMatchStarts()[0];
            int early = match - PASSAGE_LENGTH / 2;
            return isTooLong(passage) && early > start ? Math.min(content.indexOf(' ', early) + 1, match) : start;
        }

        private int ending(Passage passage, int start, String content) {
            int late = start + PASSAGE_LENGTH;
            if (!isTooLong(passage) || late >= passage.getEndOffset()) {
                return passage.getEndOffset();
            }
            int space = content.lastIndexOf(' ', late);
            return space > start ? space : late;
        }

        private boolean isTooLong(Passage passage) {
            return passage.getLength() > longest;
        }
    }
}
