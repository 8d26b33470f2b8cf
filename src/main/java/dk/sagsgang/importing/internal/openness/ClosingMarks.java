package dk.sagsgang.importing.internal.openness;

import dk.sagsgang.vocabulary.ClosingVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides what a piece of text in a place where openness is stated may mean. In doubt it may mean closed. */
final class ClosingMarks {
    private static final int LONGEST_MARK = 16;
    private static final int LONGEST_LABELLED = 6;
    private static final Pattern PARTS = Pattern.compile(
            "[()\\[\\]{}|*_\\u2022\\u00b7:;,/\\\\\"\\u201c\\u201d\\u00ab\\u00bb\\t!#]+|\\s-+\\s*|^-+\\s|\\s*[\\u2013\\u2014]+\\s*|\\.\\s+|\\.$|\\s{3,}");
    private static final Pattern FILE_ENDING = Pattern.compile("\\.(?i:pdf|docx?|xlsx?|pptx?|txt|html?|odt|msg|zip)$");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[.:]\\d{2}");
    private static final Pattern BOX =
            Pattern.compile("[\\u2610-\\u2612\\u25a0\\u25a1\\u2713\\u2714\\u2717\\u2718]|\\[[xX ]?\\]|\\([xX ]\\)");
    private static final Pattern LABEL = Pattern.compile("^([^:|\\t]{2,60})[:|\\t]\\s*(.*)$");

    private final Roots roots;
    private final Roots openRoots;
    private final Roots labelRoots;
    private final PhraseFamily strong;
    private final PhraseFamily weak;
    private final PhraseFamily closing;
    private final PhraseFamily negated;
    private final PhraseFamily notClosing;
    private final PhraseFamily beside;
    private final PhraseFamily items;
    private final PhraseFamily groups;
    private final PhraseFamily whole;
    private final PhraseFamily parts;
    private final PhraseFamily closedLabels;
    private final PhraseFamily openLabels;
    private final PhraseFamily opened;
    private final PhraseFamily yes;
    private final PhraseFamily no;
    private final PhraseFamily subjects;
    private final PhraseFamily leading;

    ClosingMarks(ClosingVocabulary vocabulary) {
        List<String> both = new ArrayList<>(vocabulary.words().strong());
        both.addAll(vocabulary.words().weak());
        roots = new Roots(both);
        openRoots = new Roots(vocabulary.labels().opened());
        labelRoots = new Roots(
                Stream.of(vocabulary.labels().closed(), vocabulary.labels().open())
                        .flatMap(List::stream)
                        .toList());
        strong = PhraseFamily.of(vocabulary.words().strong());
        weak = PhraseFamily.of(vocabulary.words().weak());
        closing = PhraseFamily.of(both);
        negated = PhraseFamily.behind(vocabulary.words().negations(), both);
        notClosing = PhraseFamily.of(vocabulary.words().notClosing());
        beside = PhraseFamily.of(vocabulary.nouns().beside());
        items = PhraseFamily.of(vocabulary.nouns().items());
        groups = PhraseFamily.of(vocabulary.nouns().groups());
        whole = PhraseFamily.of(vocabulary.nouns().whole());
        parts = PhraseFamily.of(vocabulary.nouns().parts());
        closedLabels = PhraseFamily.of(vocabulary.labels().closed());
        openLabels = PhraseFamily.of(vocabulary.labels().open());
        opened = PhraseFamily.of(vocabulary.labels().opened());
        yes = PhraseFamily.of(vocabulary.labels().yes());
        no = PhraseFamily.of(vocabulary.labels().no());
        leading = PhraseFamily.of(vocabulary.words().leading());
        subjects = PhraseFamily.of(
                vocabulary.nouns().subjects().stream().map(each -> "*" + each).toList());
    }

    /** What a label says about what it is beside. */
    enum Labelled {
        OPEN,
        CLOSED,
        NOTHING
    }

    /** Whether a text holds any word of the families at all; quick, since most texts do not. */
    boolean speaksOfClosing(String text) {
        return roots.mayBeIn(text) && folds(text).stream().anyMatch(closing::isIn);
    }

    /** Whether a text says that something is closed in words that have no other use. */
    boolean saysClosed(String text) {
        return roots.mayBeIn(text) && folds(text).stream().anyMatch(strong::isIn);
    }

    /** A text that says that something is closed and nothing else. */
    boolean isMark(String text) {
        return roots.mayBeIn(text)
                && folds(text).stream()
                        .anyMatch(folded -> folded.length() > 2
                                && closing.isIn(folded)
                                && folded.split(" ").length <= LONGEST_MARK
                                && beside.without(closing.without(folded))
                                        .replaceAll("\\d", "")
                                        .isBlank());
    }

    /** A part of a text, set off by signs, that is a mark. */
    boolean holdsMark(String text) {
        for (String part : PARTS.split(text, 0)) {
            if (isMark(part)) {
                return true;
            }
        }
        return isMark(text);
    }

    /** What is left of a text besides a mark set off by signs or standing first; null where nothing or no mark is. */
    @Nullable
    String withoutMark(String text) {
        if (!speaksOfClosing(text)) {
            return null;
        }
        List<String> rest = new ArrayList<>();
        for (String part : PARTS.split(text, 0)) {
            if (!part.isBlank() && !isMark(part)) {
                rest.add(part.strip());
            }
        }
        if (rest.size() == 1 && rest.getFirst().length() < text.strip().length() - 2) {
            return rest.getFirst();
        }
        int blank = text.strip().indexOf(' ');
        if (blank < 0 || !isMark(text.strip().substring(0, blank))) {
            return null;
        }
        String behind = text.strip().substring(blank + 1).strip();
        return behind.isEmpty() ? null : behind.substring(0, 1).toUpperCase(Locale.ROOT) + behind.substring(1);
    }

    /** A name or title that may be closed by a word in it, not only about something that is. */
    boolean closesName(String printed, boolean ofAttachment) {
        String name = FILE_ENDING.matcher(printed.strip()).replaceFirst("");
        if (!speaksOfClosing(name)) {
            return false;
        }
        return saysClosed(name)
                || holdsMark(name)
                || startsClosed(name, ofAttachment)
                || folds(name).stream().anyMatch(weak::ends)
                || shouts(name);
    }

    private boolean startsClosed(String name, boolean ofAttachment) {
        for (String folded : folds(name)) {
            String rest = weak.behindStart(folded);
            if (rest == null || rest.isBlank()) {
                continue;
            }
            if (beside.behindStart(rest) != null) {
                return true;
            }
            boolean subject = subjects.behindStart(rest) != null;
            String[] printed = name.strip().split("[\\s_]+", 3);
            boolean capital =
                    printed.length > 1 && !printed[1].isEmpty() && !Character.isLowerCase(printed[1].charAt(0));
            if (capital || (!subject && !ofAttachment && leads(folded))) {
                return true;
            }
        }
        return false;
    }

    private boolean leads(String folded) {
        return leading.behindStart(folded) != null;
    }

    /** A closing word in capitals among words that are not. */
    private boolean shouts(String name) {
        if (name.equals(name.toUpperCase(Locale.ROOT))) {
            return false;
        }
        for (String word : name.split("[^\\p{L}]+", 0)) {
            if (word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT)) && speaksOfClosing(word)) {
                return true;
            }
        }
        return false;
    }

    /** What a label and its value say. */
    Labelled labelled(String label, String value) {
        if (!labelRoots.mayBeIn(label)) {
            return Labelled.NOTHING;
        }
        List<String> labels = folds(label);
        String folded = FoldedText.of(value).getFirst();
        boolean isShort = folded.split(" ").length <= LONGEST_LABELLED + 1;
        for (String each : labels) {
            boolean ofClosed = closedLabels.isAllOf(each);
            boolean ofOpen = openLabels.isAllOf(each);
            boolean ofBoth = !ofClosed && !ofOpen && isBothLabel(each);
            if (!ofClosed && !ofOpen && !ofBoth) {
                continue;
            }
            if (folded.isBlank()) {
                return ofClosed ? Labelled.CLOSED : Labelled.NOTHING;
            }
            if (folds(value).stream().anyMatch(closing::isIn)) {
                return Labelled.CLOSED;
            }
            boolean agrees = yes.isAllOf(folded);
            boolean differs = no.isAllOf(folded);
            if (opened.isIn(folded) || (agrees && ofOpen) || (differs && ofClosed)) {
                return Labelled.OPEN;
            }
            if (differs || agrees || (ofBoth && isShort)) {
                return Labelled.CLOSED;
            }
        }
        return Labelled.NOTHING;
    }

    private boolean isBothLabel(String folded) {
        return closedLabels.isIn(folded)
                && openLabels.isIn(folded)
                && beside.without(openLabels.without(closedLabels.without(folded)))
                        .isBlank();
    }

    /** What a line says by a label before a colon or between cells; nothing where it has none. */
    Labelled labelled(String line) {
        if (!labelRoots.mayBeIn(line)) {
            return Labelled.NOTHING;
        }
        Matcher matcher = LABEL.matcher(line.strip());
        return matcher.matches() ? labelled(matcher.group(1), matcher.group(2)) : Labelled.NOTHING;
    }

    /** A line of its own that may close what it is beside. */
    boolean closesLine(String line) {
        Labelled label = labelled(line);
        if (label != Labelled.NOTHING) {
            return label == Labelled.CLOSED;
        }
        if (!speaksOfClosing(line) || TIME.matcher(line).find()) {
            return false;
        }
        return isTicked(line) || saysClosed(line) || (!BOX.matcher(line).find() && holdsMark(line));
    }

    /** Boxes for open and closed: unless it is sure that only the open one is ticked, the closed one may be. */
    private boolean isTicked(String line) {
        if (!BOX.matcher(line).find()) {
            return false;
        }
        String first = line.strip();
        boolean ticksOpen = first.matches("^(?:[\\u2611\\u2612\\u25a0\\u2713\\u2714]|\\[[xX]\\]|\\([xX]\\)).*")
                && opened.behindStart(FoldedText.of(BOX.matcher(first).replaceAll(" "))
                                .getFirst())
                        != null;
        return !ticksOpen;
    }

    /** A line that says that what it is beside is open, and nothing else. */
    boolean opensLine(String line) {
        if (labelled(line) == Labelled.OPEN) {
            return true;
        }
        return openRoots.mayBeIn(line)
                && !speaksOfClosing(line)
                && FoldedText.of(line).stream()
                        .anyMatch(folded -> opened.isIn(folded)
                                && beside.without(opened.without(folded)).isBlank());
    }

    boolean ofItem(String mark) {
        return FoldedText.of(mark).stream().anyMatch(items::isIn);
    }

    boolean ofGroup(String mark) {
        return FoldedText.of(mark).stream().anyMatch(groups::isIn);
    }

    boolean ofWhole(String mark) {
        return FoldedText.of(mark).stream().anyMatch(whole::isIn);
    }

    boolean ofPart(String mark) {
        return FoldedText.of(mark).stream().anyMatch(parts::isIn);
    }

    /** The name of a file, in which signs part words. */
    boolean closesFile(String name) {
        return speaksOfClosing(FoldedText.ofFileName(name));
    }

    private List<String> folds(String text) {
        return FoldedText.of(text).stream()
                .map(notClosing::without)
                .map(negated::without)
                .toList();
    }
}
