package dk.sagsgang.importing.internal.grammar.header;

import dk.sagsgang.importing.internal.grammar.values.BodyNames;
import dk.sagsgang.importing.internal.grammar.values.Dates;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which body met, of which municipality and in which term, gathered line by line. */
final class HeaderBody {
    private static final int LONGEST_BODY = 120;
    private static final int YEARS_IN_TERM = 4;
    private static final int LONGEST_NAME = 7;

    private final BodyNames bodies;
    private final Dates dates;
    private final Vocabulary vocabulary;
    private @Nullable String organization;
    private boolean labelled;

    /** A word that names a body only where it is in a head: a school's board, a council of elders. */
    private @Nullable String likely;

    /** What stands before the word for a meeting on a day, without any word for a body. */
    private @Nullable String beforeMeetingWord;

    /** A body that is part of the word for its meeting. */
    private @Nullable String withinMeetingWord;

    private @Nullable String municipality;
    private @Nullable String term;

    HeaderBody(BodyNames bodies, Dates dates, Vocabulary vocabulary) {
        this.bodies = bodies;
        this.dates = dates;
        this.vocabulary = vocabulary;
    }

    /** Takes what is behind a label for the body; returns whether a name was there. */
    boolean labelled(String value) {
        String name = withoutDate(value);
        boolean isName = !name.isEmpty() && name.length() <= LONGEST_BODY && Character.isLetter(name.charAt(0));
        if (isName) {
            organization = name;
            labelled = true;
            municipality(Words.of(value));
        }
        return isName;
    }

    /** {@code Kulturudvalget - 3. maj 2022}: the name alone. */
    private String withoutDate(String value) {
        String name = dates.findLabelled(value)
                .map(day -> value.substring(0, day.start()))
                .orElse(value)
                .strip();
        while (!name.isEmpty() && ",-\u2013:;".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return name;
    }

    /** Takes what is behind a label for the term. */
    void labelledTerm(String value) {
        term = value.isEmpty() ? term : value;
    }

    /** Whether a body is known from its label. */
    boolean hasLabelledBody() {
        return labelled;
    }

    /** Takes a line without a label. */
    void free(Words words) {
        String known = organization;
        if (known == null || isShouted(known)) {
            String named = bodies.findFrom(words, 0)
                    .map(found -> withField(words, found.first(), found.next(), found.name()))
                    .orElse(null);
            boolean same = known == null || (named != null && named.equalsIgnoreCase(known));
            organization = same && named != null ? named : known;
        }
        if (beforeMeetingWord == null) {
            beforeMeetingWord = beforeMeeting(words);
        }
        for (int i = 0; i < words.size(); i++) {
            String lower = words.lower(i);
            if (term == null && isTerm(lower)) {
                term = lower;
            }
            if (withinMeetingWord == null) {
                withinMeetingWord = ofMeeting(lower);
            }
            if (likely == null && isLikely(words, i)) {
                likely = withField(words, i, i + 1, words.printed(i));
            }
        }
        municipality(words);
    }

    /** In capitals throughout, so that the same name in small letters is how it is written. */
    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** {@code Social og sundheds møde den 12. september 2022}: the name before the word for a meeting on a day. */
    private @Nullable String beforeMeeting(Words words) {
        int last = 0;
        while (last < words.size() && !vocabulary.meetings().endings().end(words.lower(last))) {
            last++;
        }
        boolean dated = last > 1
                && last <= LONGEST_NAME
                && last < words.size()
                && words.printed(last - 1).endsWith("s")
                && dates.findFrom(words.text(), words.end(last)).isPresent();
        for (int i = 0; i < last - 1 && dated; i++) {
            dated = words.isCapitalised(i) || vocabulary.sentences().joins().contains(words.lower(i));
        }
        return dated ? words.text().substring(words.start(0), words.end(last - 1) - 1) : null;
    }

    /** {@code Skolebestyrelsesmøde}: the body in the definite form. */
    private @Nullable String ofMeeting(String lower) {
        for (Map.Entry<String, String> form :
                vocabulary.bodies().forms().ofMeetings().entrySet()) {
            int stem = lower.length() - form.getKey().length();
            if (stem > 1 && lower.endsWith(form.getKey())) {
                return Character.toUpperCase(lower.charAt(0)) + lower.substring(1, stem) + form.getValue();
            }
        }
        return null;
    }

    private boolean hasField(Words words, int index) {
        return index == 0
                && index + 1 < words.size()
                && vocabulary.bodies().forms().fields().contains(words.lower(index + 1));
    }

    /** {@code Lokaludvalget for Vestervang}: what a body at the start of a line is for, where that is all the line goes on with. */
    private @Nullable String withField(Words words, int first, int next, @Nullable String name) {
        boolean begins = first == 0
                && next + 1 < words.size()
                && vocabulary.bodies().forms().fields().contains(words.lower(next))
                && words.isCapitalised(next + 1);
        int at = next + 1;
        while (begins && at < words.size() && !Character.isDigit(words.lower(at).charAt(0))) {
            boolean joined = vocabulary.sentences().joins().contains(words.lower(at));
            if (!joined && !words.isCapitalised(at)) {
                return name;
            }
            at++;
        }
        return begins && at == words.size() ? words.text().substring(words.start(0), words.end(at - 1)) : name;
    }

    private boolean isLikely(Words words, int index) {
        String lower = words.lower(index);
        return words.isCapitalised(index)
                && vocabulary.bodies().forms().inHeads().end(lower)
                && (!vocabulary.bodies().forms().inHeads().begin(lower) || hasField(words, index));
    }

    void municipality(Words words) {
        for (int i = 1; i < words.size() && municipality == null; i++) {
            if (vocabulary.meetings().municipality().contains(words.lower(i)) && words.isCapitalised(i - 1)) {
                municipality = words.printed(i - 1) + " " + words.printed(i).replaceAll("s$", "");
            }
        }
    }

    private static boolean isTerm(String lower) {
        return lower.length() == 9
                && lower.charAt(4) == '-'
                && lower.chars().filter(c -> c >= '0' && c <= '9').count() == 8
                && Integer.parseInt(lower.substring(5)) - Integer.parseInt(lower.substring(0, 4)) <= YEARS_IN_TERM;
    }

    @Nullable
    String organization() {
        if (organization != null) {
            return organization;
        }
        return likely != null ? likely : beforeMeetingWord != null ? beforeMeetingWord : withinMeetingWord;
    }

    @Nullable
    String municipality() {
        return municipality;
    }

    @Nullable
    String term() {
        return term;
    }
}
