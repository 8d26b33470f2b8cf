package dk.sagsgang.importing.internal.grammar.values;

import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.vocabulary.PersonVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds persons in a text: {@code Udvalgsformand Anne Berg Holm (B)}. A single name counts only with its party. */
public final class Names {
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_PARTY = 24;
    private static final int COLUMN = 3;

    private final PersonVocabulary persons;
    private final Set<String> nobody;
    private final Set<String> joins;
    private final BodyNames bodies;

    public Names(Vocabulary vocabulary, BodyNames bodies) {
        this.persons = vocabulary.persons();
        this.nobody = vocabulary.votes().nobody();
        this.joins = vocabulary.sentences().joins();
        this.bodies = bodies;
    }

    /**
     * A person at their place in a text.
     *
     * @param first the first word of the name, title not included
     * @param next the word after the name and party
     */
    public record NameMatch(ParsedPerson person, int first, int next) {}

    /** The names of persons between two words. */
    public List<NameMatch> list(Words words, int from, int to) {
        List<NameMatch> found = new ArrayList<>();
        String title = null;
        for (int i = from; i < to; i++) {
            if (isTitle(words, i)) {
                NameMatch last = found.isEmpty() ? null : found.getLast();
                boolean behind = last != null && isBehindName(words, i, to, last.next());
                title = behind ? null : words.printed(i);
                if (last != null && behind) {
                    found.set(
                            found.size() - 1,
                            new NameMatch(titled(last.person(), words.printed(i)), last.first(), last.next()));
                }
                continue;
            }
            NameMatch person = at(words, i, to, title);
            if (person != null) {
                found.add(person);
                title = forNext(title);
                i = person.next() - 1;
            } else if (!joins.contains(words.lower(i)) && !words.isCapitalised(i)) {
                title = null;
            }
        }
        return found;
    }

    /** Whether a word names a body, as those end. */
    public boolean isBody(Words words, int index) {
        return bodies.findAt(words, index).isPresent();
    }

    /** Whether a word is an office or a title. */
    public boolean isTitle(Words words, int index) {
        return isTitle(words.lower(index));
    }

    private boolean isTitle(String lower) {
        return persons.titles().contains(lower) || isOfficial(lower);
    }

    /** {@code Afdelingschef}: a title that the administration's people have, and no member of a body has as such. */
    public boolean isOfficial(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return persons.officials().contains(lower) || persons.officialEndings().end(lower);
    }

    /** {@code Anna Krog (V), formand,}: the title belongs to the person it follows. */
    public boolean isBehindName(Words words, int title, int to, int afterName) {
        String before = title == afterName ? words.gapBefore(title) : "";
        if (!before.contains(",") && !before.contains("(")) {
            return false;
        }
        return title + 1 >= to
                || joins.contains(words.lower(title + 1))
                || !words.gapBefore(title + 1).isBlank();
    }

    /** The person with an office. */
    public static ParsedPerson titled(ParsedPerson person, String title) {
        return person.title() == null ? new ParsedPerson(person.name(), title, person.party()) : person;
    }

    /** Whether a title is of several persons. */
    public boolean isPlural(String lower) {
        return persons.pluralTitles().end(lower);
    }

    /** The title that continues to the next name: "udvalgsmedlemmerne" does, "udvalgsformand" does not. */
    @Nullable
    public String forNext(@Nullable String title) {
        return title != null && isPlural(title) ? title : null;
    }

    /** The name that begins at a word; null where none does. */
    @Nullable
    public NameMatch at(Words words, int index, int to, @Nullable String title) {
        if (!words.isCapitalised(index) || bodies.findAt(words, index).isPresent()) {
            return null;
        }
        int next = index + 1;
        while (next < to && next - index < LONGEST_NAME && continues(words, next)) {
            next++;
        }
        while (next - 1 > index && !words.isCapitalised(next - 1)) {
            next--;
        }
        String name = words.text().substring(words.start(index), words.end(next - 1));
        Party party = party(words, next, to);
        if (isInitials(name, party.letter())) {
            party = new Party(null, party.next());
        }
        boolean whole = next - index > 1 || (party.letter() != null && name.length() > 2);
        String last = words.lower(next - 1);
        boolean group = nobody.contains(words.lower(index))
                || isLocalParty(words.lower(index))
                || persons.parties().containsKey(name.toLowerCase(Locale.ROOT))
                || persons.groups().contains(words.lower(index))
                || persons.notLast().contains(last);
        boolean thing = party.letter() == null && isThing(words, index, next);
        return whole && !group && !thing
                ? new NameMatch(new ParsedPerson(name, title, party.letter()), index, party.next())
                : null;
    }

    /** {@code ÅBNE SAGER}, {@code Nørre Skole}: words with capitals that are known to be no name unless a party is behind them. */
    private boolean isThing(Words words, int first, int next) {
        boolean shouted = true;
        for (int i = first; i < next; i++) {
            if (persons.things().contains(words.lower(i))) {
                return true;
            }
            shouted &= words.end(i) - words.start(i) > 2
                    && words.printed(i).equals(words.printed(i).toUpperCase(Locale.ROOT));
        }
        return shouted || persons.thingEndings().end(words.lower(next - 1));
    }

    /** {@code Lokallisten}: a party that only one municipality has. */
    public boolean isLocalParty(String lower) {
        return lower.length() > 7 && persons.partyEndings().end(lower);
    }

    private boolean continues(Words words, int index) {
        String gap = words.gapBefore(index);
        boolean initial = gap.equals(". ") && words.end(index - 1) - words.start(index - 1) <= 2;
        if ((!gap.isBlank() && !initial) || isColumn(gap)) {
            return false;
        }
        if (words.isCapitalised(index)) {
            return !isTitle(words.lower(index)) && bodies.findAt(words, index).isEmpty();
        }
        return persons.particles().contains(words.lower(index))
                && index + 1 < words.size()
                && words.isCapitalised(index + 1);
    }

    /** A blank as wide as that between two columns of names. */
    private static boolean isColumn(String gap) {
        return gap.length() >= COLUMN || gap.indexOf('\t') >= 0;
    }

    /** {@code Nadia Lang (NL)}: what is in the brackets is short for the name and no party. */
    private static boolean isInitials(String name, @Nullable String letters) {
        if (letters == null || letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]+")) {
            initials.append(word.charAt(0));
        }
        return letters.contentEquals(initials);
    }

    /** The closing bracket where it is near enough to close a party; -1 where none does. */
    private static int closing(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST_PARTY);
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }

    /** {@code (A)} or {@code Venstre} on a line of its own; null where a text is no party. */
    @Nullable
    public String partyAlone(String text) {
        boolean bracketed = text.length() > 2 && text.charAt(0) == '(' && text.endsWith(")");
        String inside = bracketed ? text.substring(1, text.length() - 1).strip() : text;
        String known = persons.parties().get(inside.toLowerCase(Locale.ROOT));
        boolean letter = bracketed && inside.length() <= 2 && Character.isUpperCase(inside.charAt(0));
        return known == null && letter ? inside : known;
    }

    /** Whether a text is a title and nothing else. */
    public boolean isTitleAlone(String text) {
        Words words = Words.of(text);
        boolean titled = false;
        for (int i = 0; i < words.size(); i++) {
            if (!isTitle(words, i) && !Character.isDigit(words.lower(i).charAt(0))) {
                return false;
            }
            titled |= isTitle(words, i);
        }
        return titled;
    }

    private record Party(@Nullable String letter, int next) {}

    /** The party in brackets after a name: a letter or two, or a party's name. */
    private Party party(Words words, int index, int to) {
        if (index >= to || !words.gapBefore(index).strip().equals("(")) {
            return new Party(null, index);
        }
        int close = closing(words.text(), words.start(index));
        if (close < 0) {
            return new Party(null, index);
        }
        String inside = words.text().substring(words.start(index), close);
        int comma = inside.indexOf(',');
        String printed = (comma < 0 ? inside : inside.substring(0, comma)).strip();
        int next = words.indexAt(close);
        String known = persons.parties().get(printed.toLowerCase(Locale.ROOT));
        if (known != null) {
            return new Party(known, next);
        }
        boolean capital = !printed.isEmpty() && Character.isUpperCase(printed.charAt(0));
        boolean letter = capital && (printed.length() <= 3 || isLocalParty(printed.toLowerCase(Locale.ROOT)));
        return new Party(letter ? printed : null, letter ? next : index);
    }
}
