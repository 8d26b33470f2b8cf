package dk.sagsgang.importing.internal.grammar.votes;

import dk.sagsgang.importing.internal.grammar.values.Names;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.vocabulary.PersonVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.VoterVocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads those on one side of a vote: persons, parties, a count and a total, each as printed. */
public final class Voters {
    private static final int LONGEST_TOTAL = 4;

    private final PersonVocabulary persons;
    private final Map<String, Integer> numerals;
    private final Set<String> majority;
    private final Set<String> nobody;
    private final Set<String> and;
    private final VoterVocabulary vocabulary;
    private final Names names;

    public Voters(Vocabulary vocabulary, Names names) {
        this.persons = vocabulary.persons();
        this.numerals = vocabulary.numbers();
        this.majority = vocabulary.votes().majority();
        this.nobody = vocabulary.votes().nobody();
        this.and = vocabulary.sentences().and();
        this.vocabulary = vocabulary.voters();
        this.names = names;
    }

    /** Reads counts, parties and names of one side. */
    public ParsedVote.Side read(String text) {
        Words words = Words.of(text);
        List<ParsedPerson> people = new ArrayList<>();
        Set<String> parties = new LinkedHashSet<>();
        Integer count = null;
        Integer total = null;
        String title = null;
        int afterName = -1;
        for (int i = 0; i < words.size(); i++) {
            if (names.isTitle(words, i)) {
                boolean behind = !people.isEmpty() && names.isBehindName(words, i, words.size(), afterName);
                title = behind ? null : words.printed(i);
                if (behind) {
                    people.set(people.size() - 1, Names.titled(people.getLast(), words.printed(i)));
                }
                continue;
            }
            Integer number = number(words, i);
            if (number != null) {
                boolean isTotal = isTotal(words, i);
                total = isTotal ? number : total;
                count = !isTotal && count == null && isCount(words, i, people, parties) ? number : count;
                continue;
            }
            Names.NameMatch person = names.at(words, i, words.size(), title);
            if (person != null) {
                people.add(person.person());
                title = names.forNext(title);
                afterName = person.next();
                i = person.next() - 1;
                continue;
            }
            i = party(words, i, parties);
        }
        return new ParsedVote.Side(people, List.copyOf(parties), count, total);
    }

    /** Whether the words right before a number say that it is of all on a side. */
    private boolean isTotal(Words words, int number) {
        for (int i = Math.max(0, number - LONGEST_TOTAL); i < number; i++) {
            if (vocabulary
                    .total()
                    .findAt(words, i)
                    .filter(match -> match.next() == number)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line holds nothing but names, titles and parties. */
    public boolean isList(Words words) {
        int people = 0;
        for (int i = 0; i < words.size(); i++) {
            Names.NameMatch person = names.at(words, i, words.size(), null);
            if (person != null) {
                people++;
                i = person.next() - 1;
            } else if (!names.isTitle(words, i) && !and.contains(words.lower(i))) {
                return false;
            }
        }
        return people > 0;
    }

    /** {@code Sophie}, {@code Per og Ida}: first names where nothing else is before the verb. */
    public ParsedVote.Side readSingleNames(String text) {
        Words words = Words.of(text);
        List<ParsedPerson> people = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String lower = words.lower(i);
            boolean name = words.isCapitalised(i)
                    && lower.length() > 1
                    && !names.isTitle(words, i)
                    && !persons.groups().contains(lower)
                    && !nobody.contains(lower)
                    && !persons.parties().containsKey(lower)
                    && !names.isBody(words, i);
            if (name) {
                people.add(new ParsedPerson(words.printed(i), null, null));
            } else if (!and.contains(lower)) {
                return ParsedVote.Side.NOBODY;
            }
        }
        return new ParsedVote.Side(people, List.of(), null, null);
    }

    /** A count is first, or before "medlemmer" or a bracket; a number after a party is that party's seats. */
    private boolean isCount(Words words, int index, List<ParsedPerson> people, Set<String> parties) {
        boolean first = people.isEmpty() && parties.isEmpty();
        boolean members = index + 1 < words.size() && majority.contains(words.lower(index + 1));
        return first || members;
    }

    /** The number that a word stands for, in digits or letters; null where it stands for none. */
    @Nullable
    public Integer number(Words words, int index) {
        String lower = words.lower(index);
        if (lower.length() <= 3 && lower.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.valueOf(lower);
        }
        boolean article = index + 1 < words.size()
                && lower.length() == 2
                && vocabulary.groupEndings().end(words.lower(index + 1));
        return article || (words.isCapitalised(index) && index > 0) ? null : numerals.get(lower);
    }

    /** Adds the party at a word and answers the last word read. */
    private int party(Words words, int index, Set<String> parties) {
        int limit = Math.min(words.size(), index + 4);
        for (int last = limit - 1; last >= index; last--) {
            String name =
                    words.text().substring(words.start(index), words.end(last)).toLowerCase(Locale.ROOT);
            String letter = persons.parties().get(name);
            if (letter != null) {
                parties.add(letter);
                return skipOwnLetter(words, last, letter);
            }
        }
        String printed = words.printed(index);
        if (words.isCapitalised(index) && names.isLocalParty(words.lower(index))) {
            return localParty(words, index, parties);
        }
        boolean letter = printed.length() == 1 && Character.isUpperCase(printed.charAt(0));
        boolean two = printed.length() == 2 && index > 0 && persons.groups().contains(words.lower(index - 1));
        if (letter || two) {
            parties.add(printed);
        }
        return index;
    }

    /** {@code Borgerlisten (L)} by its letter, {@code Borgerlisten} by its name. */
    private static int localParty(Words words, int index, Set<String> parties) {
        boolean lettered = index + 1 < words.size()
                && words.gapBefore(index + 1).strip().equals("(")
                && words.printed(index + 1).length() == 1;
        parties.add(words.printed(lettered ? index + 1 : index));
        return lettered ? index + 1 : index;
    }

    /** {@code Venstre (V)} is one party. */
    private static int skipOwnLetter(Words words, int last, String letter) {
        boolean repeated = last + 1 < words.size() && words.printed(last + 1).equals(letter);
        return repeated ? last + 1 : last;
    }

    /** Whether a side is empty. */
    public static boolean isNobody(ParsedVote.Side side) {
        return side.persons().isEmpty() && side.parties().isEmpty() && side.count() == null && side.total() == null;
    }
}
