package dk.sagsgang.importing.internal.grammar.lines;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.importing.internal.grammar.values.BodyNames;
import dk.sagsgang.importing.internal.grammar.values.Dates;
import dk.sagsgang.vocabulary.HeadingLineVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the lines that open a section: by the words of the vocabulary, or by naming a body's decision and its
 * day.
 */
public final class Headings {
    private static final int LONGEST_WORD = 60;
    private static final int SHORTEST_GLUED = 5;
    private static final int LONGEST_GLUED = 40;

    private final Vocabulary vocabulary;
    private final HeadingLineVocabulary lines;
    private final BodyNames bodies;
    private final Dates dates;
    private final Treatments treatments;
    private final Map<String, SectionKind> kinds = new HashMap<>();

    public Headings(Vocabulary vocabulary, BodyNames bodies, Dates dates) {
        this.vocabulary = vocabulary;
        this.lines = vocabulary.headingLines();
        this.bodies = bodies;
        this.dates = dates;
        this.treatments = new Treatments(vocabulary, bodies, dates);
        vocabulary.headings().sections().kinds().forEach((heading, code) -> kinds.put(heading, kind(code)));
    }

    private static SectionKind kind(String code) {
        return EnumSet.allOf(SectionKind.class).stream()
                .filter(kind -> kind.code().equals(code))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("No section has the vocabulary's code " + code));
    }

    /** The section that a line opens; null where it opens none. */
    @Nullable
    public Heading read(Line line) {
        String plain = line.plain();
        if (plain.isEmpty() || (plain.length() > Treatments.LONGEST && plain.indexOf(':') < 0)) {
            return null;
        }
        char first = plain.charAt(0);
        if (!Character.isUpperCase(first)) {
            return null;
        }
        if (plain.length() <= LONGEST_WORD && !isColonDecision(plain)) {
            Heading heading = word(plain);
            if (heading != null) {
                return heading;
            }
        }
        Heading colon = colonDecision(plain);
        if (colon != null) {
            return colon;
        }
        Heading inline = inline(plain);
        if (inline != null) {
            return inline;
        }
        Heading glued = glued(plain);
        if (glued != null) {
            return glued;
        }
        if (lines.itemDecisions().begin(plain)) {
            Heading ofItem = ofItem(plain);
            if (ofItem != null) {
                return ofItem;
            }
        }
        return treatments.read(plain);
    }

    /** {@code Beslutning for Punkt 3: Regnskab}: the item's own number and title follow the word. */
    private @Nullable Heading ofItem(String plain) {
        Words words = Words.of(plain.substring(0, Math.min(plain.length(), LONGEST_WORD)));
        boolean own = words.size() > 3
                && lines.itemDecisionWords().contains(words.lower(0))
                && lines.itemDecisionJoins().contains(words.lower(1))
                && lines.items().contains(words.lower(2))
                && Character.isDigit(words.lower(3).charAt(0));
        return own ? new Heading(SectionKind.DECISION, plain, -1, null, false) : null;
    }

    private @Nullable Heading word(String plain) {
        boolean ends = plain.endsWith(":") || plain.endsWith(",");
        String text = ends ? plain.substring(0, plain.length() - 1).strip() : plain;
        String key = text.toLowerCase(Locale.ROOT);
        SectionKind kind = kinds.get(key);
        if (kind == null) {
            kind = joined(key);
        }
        if (kind == null && isOfDepartment(key)) {
            kind = SectionKind.RECOMMENDATION;
        }
        return kind == null ? null : new Heading(kind, text, -1, null, isWeak(key));
    }

    /** {@code Indledning/Baggrund}: two known headings, of which the first says what the section is for. */
    private @Nullable SectionKind joined(String key) {
        int slash = key.indexOf('/');
        boolean both = slash > 0
                && kinds.containsKey(key.substring(0, slash).strip())
                && kinds.containsKey(key.substring(slash + 1).strip());
        return both ? kinds.get(key.substring(0, slash).strip()) : null;
    }

    /** {@code Børn- og Kulturforvaltningens indstilling}, but not what a body recommends to another. */
    private boolean isOfDepartment(String key) {
        boolean genitive = lines.departments().end(key);
        return genitive && bodies.findFrom(Words.of(key), 0).isEmpty();
    }

    private boolean isWeak(String key) {
        return vocabulary.headings().sections().subheadings().contains(key);
    }

    private boolean isColonDecision(String plain) {
        return plain.endsWith(":") && colonDecision(plain) != null;
    }

    /** {@code Referat: Godkendt}, where the word alone would be the document's name and a date behind it the meeting's. */
    private @Nullable Heading colonDecision(String plain) {
        int colon = plain.indexOf(':');
        if (colon < 3 || colon > LONGEST_WORD) {
            return null;
        }
        String text = plain.substring(0, colon).strip();
        String rest = plain.substring(colon + 1).strip();
        boolean opens = vocabulary.headings().sections().colonDecisions().contains(text.toLowerCase(Locale.ROOT))
                && dates.findFrom(rest, 0).isEmpty();
        return opens ? new Heading(SectionKind.DECISION, text, rest.isEmpty() ? -1 : colon + 1, null, false) : null;
    }

    private @Nullable Heading inline(String plain) {
        int colon = plain.indexOf(':');
        if (colon < 3 || colon > LONGEST_WORD || colon + 1 >= plain.length()) {
            return null;
        }
        String text = plain.substring(0, colon).strip();
        SectionKind kind = kinds.get(text.toLowerCase(Locale.ROOT));
        if (kind == null || !vocabulary.headings().sections().inline().contains(kind.code())) {
            return null;
        }
        return new Heading(kind, text, colon + 1, null, isWeak(text.toLowerCase(Locale.ROOT)));
    }

    /** {@code 3. Baggrund}: a known heading with a number before it; null for any other line. */
    @Nullable
    Heading numbered(Line line) {
        String plain = line.plain();
        int at = 0;
        while (at < plain.length() && at < 2 && Character.isDigit(plain.charAt(at))) {
            at++;
        }
        boolean number =
                at > 0 && plain.length() <= LONGEST_WORD && (plain.startsWith(". ", at) || plain.startsWith(") ", at));
        Heading of = number ? word(plain.substring(at + 1).strip()) : null;
        return of == null
                ? null
                : new Heading(
                        of.kind(),
                        plain.substring(0, plain.indexOf(of.text()) + of.text().length()),
                        -1,
                        null,
                        of.weak());
    }

    /** {@code Fraværende- Bo Holm}: a colon for the hyphen that is glued to a known heading, at the same place. */
    String withColon(String plain) {
        int hyphen = plain.indexOf("- ");
        boolean glued = hyphen >= SHORTEST_GLUED
                && hyphen + 2 < plain.length()
                && Character.isUpperCase(plain.charAt(hyphen + 2))
                && kinds.containsKey(plain.substring(0, hyphen).toLowerCase(Locale.ROOT));
        return glued ? plain.substring(0, hyphen) + ":" + plain.substring(hyphen + 1) : plain;
    }

    /** {@code BeslutningGodkendt.}: a heading without the line break that was behind it, as pages lose them. */
    private @Nullable Heading glued(String plain) {
        int limit = Math.min(plain.length(), LONGEST_WORD);
        for (int i = SHORTEST_GLUED; i < limit; i++) {
            boolean joint = Character.isUpperCase(plain.charAt(i)) && Character.isLowerCase(plain.charAt(i - 1));
            if (joint) {
                String text = plain.substring(0, i);
                SectionKind kind = kinds.get(text.toLowerCase(Locale.ROOT));
                return kind == null ? null : new Heading(kind, text, i, null, false);
            }
        }
        return null;
    }

    /** {@code ... kl. 18.Sagsfremstilling}: the heading glued to the end of the text before it; null where there is none. */
    @Nullable
    Heading gluedBehind(String plain) {
        int from = Math.max(1, plain.length() - LONGEST_GLUED);
        boolean word = !plain.isEmpty() && Character.isLetter(plain.charAt(plain.length() - 1));
        if (!word || glued(plain) != null) {
            return null;
        }
        for (int i = plain.length() - SHORTEST_GLUED; i >= from; i--) {
            char before = plain.charAt(i - 1);
            boolean joint = Character.isUpperCase(plain.charAt(i))
                    && (before == '.' || before == '?' || before == ')' || Character.isLowerCase(before));
            if (joint) {
                String text = plain.substring(i);
                SectionKind kind = kinds.get(text.toLowerCase(Locale.ROOT));
                return kind == null || kind == SectionKind.OTHER ? null : new Heading(kind, text, 0, null, false);
            }
        }
        return null;
    }

    /** A body's treatment where a paragraph is nothing but its heading; null otherwise. */
    @Nullable
    public Heading treatmentIn(String paragraph) {
        return treatments.read(paragraph);
    }
}
