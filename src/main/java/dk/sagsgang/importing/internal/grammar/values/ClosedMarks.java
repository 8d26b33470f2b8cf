package dk.sagsgang.importing.internal.grammar.values;

import dk.sagsgang.importing.internal.grammar.text.Markup;
import dk.sagsgang.vocabulary.OpennessVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the marks by which a source closes an item, a section or an attachment. */
public final class ClosedMarks {
    private static final int LONGEST_MARK = 60;
    private static final Pattern BRACKET_AND_REST = Pattern.compile("[)\\]].*$");
    private static final Pattern DASH = Pattern.compile("\\s+[-\u2013\u2014]\\s*");

    private final OpennessVocabulary closed;

    public ClosedMarks(Vocabulary vocabulary) {
        this.closed = vocabulary.closed();
    }

    /** A line that says nothing but that the item is closed. */
    public boolean closesItem(String plain) {
        return plain.length() <= LONGEST_MARK && closed.items().contains(key(plain));
    }

    /** Whether a line says nothing but that an item is open. */
    public boolean opensItem(String plain) {
        return plain.length() <= LONGEST_MARK && closed.opened().contains(key(plain));
    }

    /** A line above items that closes (or opens) all of them. */
    public boolean closesGroup(String plain) {
        return plain.length() <= LONGEST_MARK && closed.groups().contains(key(plain));
    }

    /** Whether a line says that the items below it are open. */
    public boolean opensGroup(String plain) {
        return plain.length() <= LONGEST_MARK && closed.openGroups().contains(key(plain));
    }

    /**
     * A mark in brackets, before a colon or dash, after the last dash, or as the first words where these name an attachment:
     * {@code Plan (lukket)}, {@code Lukket: Plan}, {@code Plan - fortroligt}, {@code Lukket bilag 2 - Plan}.
     */
    public boolean closesAttachment(String name) {
        int open = Math.max(name.lastIndexOf('('), name.lastIndexOf('['));
        String inBrackets =
                open >= 0 ? BRACKET_AND_REST.matcher(name.substring(open + 1)).replaceFirst("") : "";
        String[] parts = DASH.split(name, 0);
        return closed.attachments().contains(key(inBrackets))
                || (parts.length > 1 && closed.attachments().contains(key(parts[parts.length - 1])))
                || startsWithMark(name) != null
                || startsAsClosedAttachment(name.strip().toLowerCase(Locale.ROOT));
    }

    private boolean startsAsClosedAttachment(String name) {
        return closed.attachments().stream()
                .filter(mark -> mark.indexOf(' ') > 0 && name.startsWith(mark))
                .anyMatch(mark -> name.length() == mark.length() || !Character.isLetter(name.charAt(mark.length())));
    }

    /** Where a title begins with a mark such as {@code Lukket punkt:} or ends with one in brackets; null where it does not. */
    @Nullable
    public String startsWithMark(String title) {
        return behind(title, closed.items());
    }

    /** The title after {@code (Åben)} or {@code Åbent punkt:}, or as it is. */
    public String withoutOpenMark(String title) {
        String behind = behind(title, closed.opened());
        return behind == null || behind.isEmpty() ? title : behind;
    }

    private static @Nullable String behind(String title, Set<String> marks) {
        int end = Math.min(title.length(), LONGEST_MARK);
        for (int i = 4; i < end; i++) {
            char c = title.charAt(i);
            boolean separator =
                    c == ':' || (c == '-' && Markup.isBlank(title.charAt(i - 1))) || c == '\u2013' || c == ')';
            boolean wide = c == ' ' && title.startsWith("   ", i);
            if ((separator || wide) && marks.contains(key(title.substring(title.charAt(0) == '(' ? 1 : 0, i)))) {
                return title.substring(i + 1).strip();
            }
        }
        return null;
    }

    /** The title without the mark at its end; null where it has none. */
    @Nullable
    public String endsWithMark(String title) {
        int open = title.lastIndexOf('(');
        if (open <= 0 || !title.endsWith(")") || title.length() - open > LONGEST_MARK) {
            return null;
        }
        boolean mark = closed.items().contains(key(title.substring(open + 1, title.length() - 1)));
        return mark ? title.substring(0, open).strip() : null;
    }

    /** The title after {@code Offentlig titel:}, or null. */
    @Nullable
    public String publicTitle(String plain) {
        int colon = plain.indexOf(':');
        boolean labelled = colon > 0 && closed.publicTitles().contains(key(plain.substring(0, colon)));
        return labelled ? plain.substring(colon + 1).strip() : null;
    }

    private static String key(String text) {
        String key = text.strip().toLowerCase(Locale.ROOT);
        if (key.length() > 2 && key.charAt(0) == '(' && key.endsWith(")")) {
            key = key.substring(1, key.length() - 1);
        }
        return key.endsWith(":") || key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }
}
