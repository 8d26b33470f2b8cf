package dk.sagsgang.importing.internal.grammar.sections;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.lines.Paragraph;
import dk.sagsgang.importing.internal.grammar.lines.RawSection;
import dk.sagsgang.importing.internal.grammar.values.ClosedMarks;
import dk.sagsgang.importing.parsed.ParsedAttachment;
import dk.sagsgang.importing.source.SourceLink;
import dk.sagsgang.vocabulary.AttachmentVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the names of attachments, one a line or wrapped over lines, with their links. */
public final class AttachmentReader {
    private static final int WRAPS_FROM = 70;

    /** Dashes that no name ends with. */
    private static final Set<String> OPEN_DASHES = Set.of("-", "\u2013");

    /** {@code ansoegning.pdf}: the end of a file's name ends the entry. */
    private static final Pattern FILE_NAME = Pattern.compile("\\S\\.[A-Za-z]{3,4}[x]?$");

    private final AttachmentVocabulary vocabulary;
    private final ClosedMarks marks;

    public AttachmentReader(Vocabulary vocabulary, ClosedMarks marks) {
        this.vocabulary = vocabulary.attachments();
        this.marks = marks;
    }

    /** The attachments that a section lists. */
    public List<ParsedAttachment> read(Lines lines, RawSection section) {
        List<ParsedAttachment> attachments = new ArrayList<>();
        Paragraph.Builder open = new Paragraph.Builder();
        int previous = -1;
        for (int i = section.textStart(); i < section.to(); i++) {
            String plain = withoutBullet(section.textOf(lines, i));
            if (plain.isEmpty() || !lines.isReadable(i)) {
                continue;
            }
            if (!open.isEmpty() && !wraps(lines, previous, i, plain)) {
                add(attachments, lines, open, previous);
                open = new Paragraph.Builder();
            }
            open.add(plain, lines.number(i));
            previous = i;
        }
        if (!open.isEmpty()) {
            add(attachments, lines, open, previous);
        }
        return attachments;
    }

    private static String withoutBullet(String plain) {
        boolean bullet =
                plain.length() > 2 && "-\u2022\u00b7*\uf0b7".indexOf(plain.charAt(0)) >= 0 && plain.charAt(1) == ' ';
        return bullet ? plain.substring(2).strip() : plain;
    }

    private boolean wraps(Lines lines, int previous, int index, String plain) {
        if (index - previous != 1 || !lines.line(index).source().links().isEmpty()) {
            return false;
        }
        char first = plain.charAt(0);
        if (FILE_NAME.matcher(lines.plain(previous)).find()) {
            return false;
        }
        if (plain.length() != lines.plain(index).length() || isAddress(plain) || isAddress(lines.plain(previous))) {
            return false;
        }
        if (Character.isLowerCase(first) || first == '(') {
            return true;
        }
        String lastWord = lastWord(lines.plain(previous));
        if (vocabulary.openEnds().contains(lastWord) || OPEN_DASHES.contains(lastWord)) {
            return true;
        }
        boolean named = vocabulary.beginnings().begin(plain) || Character.isDigit(first);
        return !named && lines.plain(previous).length() >= WRAPS_FROM;
    }

    private static String lastWord(String plain) {
        return plain.substring(plain.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private void add(List<ParsedAttachment> attachments, Lines lines, Paragraph.Builder open, int last) {
        Paragraph paragraph = open.build();
        String text = paragraph.text();
        String key = text.toLowerCase(Locale.ROOT);
        if (vocabulary.none().contains(key.endsWith(".") ? key.substring(0, key.length() - 1) : key)) {
            return;
        }
        String link = isAddress(text) ? text : sourceLink(lines, last);
        String name = text;
        int middle = text.indexOf("](");
        if (text.startsWith("[") && middle > 0 && text.endsWith(")")) {
            name = text.substring(1, middle);
            link = text.substring(middle + 2, text.length() - 1);
        }
        Visibility visibility = marks.closesAttachment(name) ? Visibility.CLOSED : Visibility.PUBLIC;
        attachments.add(new ParsedAttachment(name, link, visibility, paragraph.lines()));
    }

    private static @Nullable String sourceLink(Lines lines, int index) {
        List<SourceLink> links = lines.line(index).source().links();
        return links.isEmpty() ? null : links.getFirst().target();
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www.");
    }
}
