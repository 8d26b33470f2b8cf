package dk.sagsgang.importing.internal.grammar.values;

import dk.sagsgang.vocabulary.LetterVocabulary;
import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the case letter off a title: {@code B-sag: ...}, {@code C-sag (ophøjet til B-sag): ...}, {@code ... (B-sag)}. */
public final class CaseLetters {
    /** How many words after "ophøjede" the letter may stand. */
    private static final int REACH = 9;

    /** How many words after "besluttede at" the raising may stand, as in "at sagen behandles som". */
    private static final int NEAR = 2;

    private final PhraseTable<Boolean> raised;
    private final LetterVocabulary vocabulary;
    private final Set<String> that;

    public CaseLetters(Vocabulary vocabulary) {
        this.raised = vocabulary.outcomes().raised();
        this.vocabulary = vocabulary.letters();
        this.that = vocabulary.sentences().that();
    }

    /**
     * A title and its letters.
     *
     * @param title without them
     * @param letter the letter printed with the title, or null
     * @param raisedTo the letter it was raised to, or null
     */
    public record Titled(
            String title, @Nullable String letter, @Nullable String raisedTo) {}

    /** A title parted from the case letter beside it. */
    public Titled read(String printed) {
        String title = printed;
        String raisedTo = null;
        String letter = null;
        Words words = Words.of(title);
        int at = 0;
        if (isBareLetter(words)) {
            letter = words.printed(0);
            at = 1;
        }
        while (at < words.size() && at < 8) {
            String here = letterAt(words, at);
            if (here != null && letter == null) {
                letter = here;
                at = next(words, at);
            } else if (here != null && isAlternative(words, at)) {
                raisedTo = here;
                at = next(words, at);
            } else {
                LetterChange raise = raisedAt(words, at);
                if (raise == null) {
                    break;
                }
                raisedTo = raise.from() ? letter : raise.letter();
                letter = raise.from() ? raise.letter() : letter;
                at = raise.next();
            }
        }
        title = at == 0 ? title : at < words.size() ? rest(title, words, at) : "";
        return letter == null || raisedTo == null
                ? trailing(title, letter, raisedTo)
                : new Titled(title, letter, raisedTo);
    }

    /** {@code B: Title}, {@code B - Title} and {@code (B) Title}. */
    private static boolean isBareLetter(Words words) {
        if (words.size() < 2 || words.start(0) > 1 || !isLetter(words.printed(0))) {
            return false;
        }
        String gap = words.gapBefore(1);
        if (words.start(0) == 1) {
            return words.text().charAt(0) == '(' && gap.startsWith(") ");
        }
        return gap.startsWith(": ") || gap.startsWith(" - ") || gap.startsWith(" \u2013 ");
    }

    /** The letters that cases are sorted by. */
    private static boolean isLetter(String printed) {
        return printed.length() == 1 && printed.charAt(0) >= 'A' && printed.charAt(0) <= 'E';
    }

    /** The title from a word on, with an opening quotation mark or bracket before it. */
    private static String rest(String title, Words words, int at) {
        int start = words.start(at);
        while (start > 0 && "\"\u201d\u201c\u201e\u00bb'(\u00a7 ".indexOf(title.charAt(start - 1)) >= 0) {
            start--;
        }
        return title.substring(start).strip();
    }

    /** The letter that a line of its own gives, as in {@code Sagstype: B-sag} or {@code Type: B}; null where none is. */
    @Nullable
    public String labelled(String line) {
        int colon = line.indexOf(':');
        Words words = Words.of(line.substring(colon + 1).strip());
        if (colon < 0 || words.size() == 0) {
            return null;
        }
        String letter = letterAt(words, 0);
        if (letter != null) {
            return next(words, 0) == words.size() ? letter : null;
        }
        return words.size() == 1 && isLetter(words.printed(0)) ? words.printed(0) : null;
    }

    private static boolean isAlternative(Words words, int at) {
        return words.gapBefore(at).contains("/");
    }

    /** {@code Title (B-sag)}, {@code Title - ophøjet til B-sag}. */
    private Titled trailing(String title, @Nullable String letter, @Nullable String raisedTo) {
        Words words = Words.of(title);
        for (int i = Math.max(1, words.size() - 8); i < words.size(); i++) {
            LetterChange raise = raisedAt(words, i);
            String last = letterAt(words, i);
            int end = raise != null ? raise.next() : last != null ? next(words, i) : -1;
            if (end != words.size()) {
                continue;
            }
            String before = withoutMarks(title.substring(0, words.end(i - 1)));
            if (raise != null) {
                String first = letter == null ? letterBefore(words, i) : letter;
                return new Titled(before, raise.from() ? raise.letter() : first, raise.from() ? first : raise.letter());
            }
            boolean marked = !words.gapBefore(i).isBlank();
            return marked && letter == null ? new Titled(before, last, raisedTo) : new Titled(title, letter, raisedTo);
        }
        return new Titled(title, letter, raisedTo);
    }

    private @Nullable String letterBefore(Words words, int index) {
        return letterAt(words, index - 1);
    }

    private static String withoutMarks(String text) {
        int end = text.length();
        while (end > 0 && " -\u2013:(,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private record LetterChange(String letter, int next, boolean from) {}

    private @Nullable LetterChange raisedAt(Words words, int at) {
        boolean from = at + 2 < words.size()
                && isRaisedWord(words, at)
                && vocabulary.from().contains(words.lower(at + 1));
        Optional<PhraseTable.Match<Boolean>> phrase = raised.findAt(words, at);
        int target = from ? at + 2 : phrase.map(PhraseTable.Match::next).orElse(-1);
        if (target < 0 || target >= words.size()) {
            return null;
        }
        if (vocabulary.articles().contains(words.lower(target))) {
            target++;
        }
        String letter = target < words.size() ? letterAt(words, target) : null;
        return letter == null ? null : new LetterChange(letter, next(words, target), from);
    }

    private boolean isRaisedWord(Words words, int at) {
        return vocabulary.raising().begin(words.lower(at));
    }

    /** Whether the words after a verb are {@code at ophøje}. */
    public boolean raises(Words words, int afterVerb) {
        int at = afterVerb < words.size() && that.contains(words.lower(afterVerb)) ? afterVerb + 1 : afterVerb;
        return raised.findFrom(words, at)
                .filter(match -> match.first() <= at + NEAR)
                .isPresent();
    }

    /** The letter that a case is raised to somewhere in a decision. */
    @Nullable
    public String raisedIn(Words words) {
        Optional<PhraseTable.Match<Boolean>> match = raised.find(words);
        while (match.isPresent()) {
            String letter = letterBehind(words, match.get().next());
            if (letter != null) {
                return letter;
            }
            match = raised.findFrom(words, match.get().next());
        }
        return null;
    }

    /** The letter after "til"; the one after "fra" is what the case was. */
    private @Nullable String letterBehind(Words words, int from) {
        boolean was = vocabulary.from().contains(words.lower(from - 1));
        boolean becomes = vocabulary.to().contains(words.lower(from - 1));
        int limit = Math.min(words.size(), from + REACH);
        String first = null;
        for (int i = from; i < limit; i++) {
            String lower = words.lower(i);
            was = vocabulary.from().contains(lower) || (was && !vocabulary.to().contains(lower));
            becomes |= vocabulary.to().contains(lower);
            String letter = letterAt(words, i);
            if (!was && letter == null && becomes && isLetter(words.printed(i))) {
                letter = words.printed(i);
            }
            if (letter != null && !was && becomes) {
                return letter;
            }
            first = first == null && !was ? letter : first;
        }
        return first;
    }

    /** The letter in {@code B-sag}, {@code B sag} or {@code B-punkt}; null for anything else. */
    private @Nullable String letterAt(Words words, int at) {
        if (at < 0) {
            return null;
        }
        String lower = words.lower(at);
        boolean joined = lower.length() > 4 && lower.charAt(1) == '-' && isCaseWord(lower.substring(2));
        boolean apart = (lower.length() == 1 || (lower.length() == 2 && lower.endsWith("-")))
                && Character.isLetter(lower.charAt(0))
                && at + 1 < words.size()
                && isCaseWord(words.lower(at + 1))
                && words.isCapitalised(at);
        return joined || apart ? lower.substring(0, 1).toUpperCase(Locale.ROOT) : null;
    }

    private static int next(Words words, int at) {
        return words.lower(at).length() > 2 ? at + 1 : at + 2;
    }

    private boolean isCaseWord(String lower) {
        return vocabulary.cases().contains(lower);
    }
}
