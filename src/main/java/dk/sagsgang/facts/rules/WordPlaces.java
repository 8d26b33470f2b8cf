package dk.sagsgang.facts.rules;

import dk.sagsgang.facts.PrintedWords;
import dk.sagsgang.facts.WordSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of a source in which words are found that were read from them, each place once. Not for many threads. */
final class WordPlaces {
    private final List<String> lines;
    private final int firstLine;
    private final int[] starts;
    private final String text;
    private final List<WordSpan> spans = new ArrayList<>();

    /** @param firstLine the number of the first of the lines, from 1 */
    WordPlaces(List<String> lines, int firstLine) {
        this.lines = lines;
        this.firstLine = firstLine;
        this.starts = new int[lines.size() + 1];
        for (int at = 0; at < lines.size(); at++) {
            starts[at + 1] = starts[at] + lines.get(at).length() + 1;
        }
        this.text = String.join("\n", lines) + "\n";
    }

    /** Keeps the first place of some words between two lines, where they are there. */
    void mark(String words, int startLine, int endLine) {
        Optional<PrintedWords.Place> place =
                PrintedWords.of(words).findIn(text, startOf(startLine), startOf(endLine + 1));
        place.ifPresent(each -> mark(each.start(), each.end()));
    }

    /** Keeps a place in the joined lines, cut at the ends of lines and without the blanks there. */
    void mark(int start, int end) {
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            int from = Math.max(start, starts[at]) - starts[at];
            int to = Math.min(end, starts[at] + line.length()) - starts[at];
            while (from < to && Character.isWhitespace(line.charAt(from))) {
                from++;
            }
            while (from < to && Character.isWhitespace(line.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                spans.add(new WordSpan(firstLine + at, from, to));
            }
        }
    }

    String text() {
        return text;
    }

    /** Where a line begins in the joined lines. */
    int startOf(int line) {
        return starts[Math.clamp(line - firstLine, 0, lines.size())];
    }

    boolean isFree(int start, int end) {
        return spans.stream().noneMatch(span -> {
            int begin = startOf(span.line()) + span.start();
            return begin < end && begin + span.end() - span.start() > start;
        });
    }

    List<WordSpan> spans() {
        return List.copyOf(spans);
    }
}
