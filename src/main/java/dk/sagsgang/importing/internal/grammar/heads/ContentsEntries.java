package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.importing.internal.grammar.lines.Heading;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The entries of a numbered table of contents, recognised by their words occurring again below with the same number.
 * The line that repeats an entry is the item's head, whatever else speaks for it or does not.
 */
final class ContentsEntries {
    /** An entry may be cut off, so that no more letters of two titles are compared. */
    private static final int COMPARED = 24;

    private final BitSet entries = new BitSet();
    private final BitSet heads = new BitSet();
    private final Set<String> numbers = new HashSet<>();

    private ContentsEntries() {}

    static ContentsEntries of(Lines lines, List<HeadingCandidate> candidates) {
        ContentsEntries found = new ContentsEntries();
        int end = firstSection(lines);
        if (!isTable(candidates, end)) {
            return found;
        }
        Map<String, HeadingCandidate> open = new HashMap<>();
        for (HeadingCandidate candidate : candidates) {
            String title = title(lines, candidate);
            HeadingCandidate entry = open.get(candidate.number());
            if (entry != null && isSame(title(lines, entry), title)) {
                found.entries.set(entry.line());
                found.heads.set(candidate.line());
                found.numbers.add(candidate.number());
                open.remove(candidate.number());
            } else if (candidate.line() < end && !title.isEmpty()) {
                open.put(candidate.number(), candidate);
            }
        }
        return found;
    }

    /** One head above every section is the first item's. */
    private static boolean isTable(List<HeadingCandidate> candidates, int end) {
        return candidates.stream()
                        .filter(candidate -> candidate.line() < end)
                        .map(HeadingCandidate::number)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    /** A table of contents is above every section and case number. */
    private static int firstSection(Lines lines) {
        for (int i = lines.nextFilled(0); i < lines.size(); i = lines.nextFilled(i + 1)) {
            Heading heading = lines.heading(i);
            boolean opens = heading != null && heading.kind() != SectionKind.OTHER && heading.rest() < 0;
            if (opens || lines.reference(i) != null) {
                return i;
            }
        }
        return lines.size();
    }

    /** The letters and digits of a title, from the line below where the number is alone. */
    private static String title(Lines lines, HeadingCandidate candidate) {
        String plain = lines.plain(candidate.line());
        String text = plain.substring(Math.min(candidate.titleStart(), plain.length()));
        if (text.isBlank()) {
            int below = lines.nextFilled(candidate.line() + 1);
            text = below < lines.size() && lines.heading(below) == null ? lines.plain(below) : "";
        }
        StringBuilder letters = new StringBuilder(COMPARED);
        for (int i = 0; i < text.length() && letters.length() < COMPARED; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** The same words, but for a page number after those of the entry or a line that breaks earlier. */
    private static boolean isSame(String entry, String title) {
        String words = withoutPage(entry);
        return !words.isEmpty() && !title.isEmpty() && (title.startsWith(words) || entry.startsWith(title));
    }

    private static String withoutPage(String entry) {
        int end = entry.length();
        while (end > 0 && end < COMPARED && Character.isDigit(entry.charAt(end - 1))) {
            end--;
        }
        return entry.substring(0, end);
    }

    /** Whether a line is an entry of the table. */
    boolean isEntry(int line) {
        return entries.get(line);
    }

    /** Whether the table names the item whose head a line is. */
    boolean isNamed(int line) {
        return heads.get(line);
    }

    /** Whether the table has an item of a candidate's number under other words, as where attachments are numbered. */
    boolean isOther(HeadingCandidate candidate) {
        return numbers.contains(candidate.number()) && !isNamed(candidate.line());
    }
}
