package dk.sagsgang.importing.internal.grammar.stated;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.heads.ItemHead;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.values.CaseLetters;
import dk.sagsgang.importing.internal.openness.StatedOpenness;
import dk.sagsgang.importing.source.StatedItem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The head of an item from what an export states, and the lines of its text that repeat it. */
final class StatedHeads {
    private static final int MOST_REPEATED = 8;
    private static final int LONGEST_BESIDE = 20;
    private static final int LONGEST_WORD = 6;

    private final GrammarContext parts;
    private final StatedOpenness access;

    StatedHeads(GrammarContext parts, StatedOpenness access) {
        this.parts = parts;
        this.access = access;
    }

    /** The head, with the lines below it that say number, title or case number again. */
    ItemHead read(Lines lines, StatedItem item) {
        String reference = item.reference();
        int to = item.head().end();
        boolean opensUnheaded =
                !item.sections().isEmpty() && !item.sections().getFirst().isHeaded();
        int next = lines.nextFilled(to);
        for (int seen = 0; opensUnheaded && seen < MOST_REPEATED && next < item.end(); seen++) {
            int row = lines.line(next).source().table();
            String printed = lines.heading(next) == null ? lines.reference(next) : null;
            boolean repeats = repeats(lines, next, item);
            if (printed == null && !repeats && (row == 0 || seen == 0)) {
                break;
            }
            reference = reference == null ? printed : reference;
            to = next + 1;
            next = lines.nextFilled(to);
        }
        CaseLetters.Titled titled = parts.letters().read(item.title());
        String title = titled.title().isEmpty() ? item.title() : titled.title();
        boolean isClosed = access.isClosed(item.access());
        return new ItemHead(
                item.number(),
                title,
                titled.letter() == null ? letter(item.category()) : titled.letter(),
                titled.raisedTo(),
                reference,
                isClosed ? Visibility.CLOSED : Visibility.PUBLIC,
                item.neutralTitle(),
                item.head().start() - 1,
                to);
    }

    /** The title, however it is spaced, the number, or a label of items. */
    private static boolean repeats(Lines lines, int index, StatedItem item) {
        String line = letters(lines.plain(index));
        String title = letters(item.title());
        boolean titled = !title.isEmpty() && line.contains(title) && line.length() < title.length() + LONGEST_BESIDE;
        String number = letters(item.number());
        boolean numbered =
                !number.isEmpty() && line.endsWith(number) && line.length() <= number.length() + LONGEST_WORD;
        return lines.heading(index) == null && (titled || numbered || lines.isItemLabel(index));
    }

    private static String letters(String text) {
        return text.chars()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }

    /** {@code A-sager}: the letter that a kind of case begins with. */
    private static @Nullable String letter(@Nullable String category) {
        boolean isLettered = category != null
                && category.length() > 1
                && Character.isUpperCase(category.charAt(0))
                && category.charAt(1) == '-';
        return category != null && isLettered ? category.substring(0, 1) : null;
    }
}
