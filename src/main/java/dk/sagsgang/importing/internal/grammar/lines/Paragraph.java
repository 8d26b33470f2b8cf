package dk.sagsgang.importing.internal.grammar.lines;

import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.vocabulary.SentenceVocabulary;
import java.util.Arrays;
import java.util.List;

/** Some lines on end joined with blanks, which still knows the line of every character. */
public final class Paragraph {
    private final String text;
    private final int[] starts;
    private final int[] numbers;

    private Paragraph(String text, int[] starts, int[] numbers) {
        this.text = text;
        this.starts = starts;
        this.numbers = numbers;
    }

    /** The lines joined by blanks. */
    public String text() {
        return text;
    }

    /** All of its source lines. */
    public LineRange lines() {
        return new LineRange(numbers[0], numbers[numbers.length - 1]);
    }

    /** The source lines of a part of the text. */
    public LineRange lines(int from, int to) {
        int first = numberAt(from);
        return new LineRange(first, Math.max(first, numberAt(Math.max(from, to - 1))));
    }

    private int numberAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return numbers[Math.max(0, found >= 0 ? found : -found - 2)];
    }

    /** The places in the text where its lines begin, the first included. */
    public List<Integer> lineStarts() {
        return Arrays.stream(starts).boxed().toList();
    }

    /** This and what follows it, as one. */
    public Paragraph with(Paragraph next) {
        Builder both = new Builder();
        for (Paragraph part : List.of(this, next)) {
            for (int i = 0; i < part.starts.length; i++) {
                int end = i + 1 < part.starts.length ? part.starts[i + 1] - 1 : part.text.length();
                both.add(part.text.substring(part.starts[i], end), part.numbers[i]);
            }
        }
        return both.build();
    }

    /** Gathers lines. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[4];
        private int[] numbers = new int[4];
        private int count;

        /** Adds a line with the number of its source line, after a blank. */
        public Builder add(String line, int number) {
            if (count > 0) {
                text.append(' ');
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            starts[count] = text.length();
            numbers[count++] = number;
            text.append(line);
            return this;
        }

        /** Whether no line was added. */
        public boolean isEmpty() {
            return count == 0;
        }

        /** The last character added; there must be one. */
        public char lastChar() {
            return text.charAt(text.length() - 1);
        }

        /** Whether an "at" is in it already, so that one on the next line is the second. */
        public boolean holdsPoint(SentenceVocabulary words) {
            return words.beginsPoint(text.toString())
                    || words.that().stream().anyMatch(that -> text.indexOf(" " + that + " ") >= 0);
        }

        /** Whether the last words are joined to what follows: a comma, a hyphen or "og". */
        public boolean isOpen(SentenceVocabulary words) {
            char last = lastChar();
            return last == ',' || last == '-' || last == '+' || words.endsWithJoin(text);
        }

        /** The paragraph so far. */
        public Paragraph build() {
            return new Paragraph(text.toString(), Arrays.copyOf(starts, count), Arrays.copyOf(numbers, count));
        }
    }
}
