package dk.sagsgang.importing.internal.grammar.votes;

import dk.sagsgang.importing.internal.grammar.values.Names;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.vocabulary.Affixes;
import dk.sagsgang.vocabulary.PersonVocabulary;
import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.VoterVocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads those on one side of a vote: persons, parties, a count and a total, each as printed. */
public final class Voters {
    private static final int LONGEST_TOTAL = 4;
    private static final int LONGEST_PARTY = 4;

    private final PersonVocabulary persons;
    private final Map<String, Integer> numerals;
    private final Set<String> majority;
    private final Set<String> nobody;
    private final Set<String> and;
    private final VoterVocabulary vocabulary;
    private final Set<String> ofParty;
    private final Affixes votes;
    private final Names names;

    public Voters(Vocabulary vocabulary, Names names) {
        this.persons = vocabulary.persons();
        this.numerals = vocabulary.numbers();
        this.majority = vocabulary.votes().majority();
        this.nobody = vocabulary.votes().nobody();
        this.and = vocabulary.sentences().and();
        this.vocabulary = vocabulary.voters();
        this.votes = vocabulary.voteSentences().votes();
        this.ofParty = vocabulary.voteSentences().proposing().by();
        this.names = names;
    }

    /** Reads counts, parties and names of one side. */
    public ParsedVote.Side read(String text) {
        Words words = Words.of(text);
        VotersOfSide side = new VotersOfSide();
        String title = null;
        int afterName = -1;
        int afterParty = -1;
        for (int i = 0; i < words.size(); i++) {
            int next = special(words, i, afterParty, side);
            if (next > i) {
                i = next - 1;
                continue;
            }
            if (names.isTitle(words, i)) {
                boolean behind = side.hasPeople() && names.isBehindName(words, i, words.size(), afterName);
                title = behind ? null : words.printed(i);
                if (behind) {
                    side.titleOfLast(words.printed(i));
                }
                continue;
            }
            Integer number = number(words, i);
            if (number != null) {
                number(words, i, number, afterParty, side);
                continue;
            }
            int close = i == afterName && !side.lastPersonHasParty() ? partyInBrackets(words, i) : -1;
            if (close >= 0) {
                side.partyOfLast(words.text().substring(words.start(i), close));
                i = words.indexAt(close) - 1;
                continue;
            }
            Names.NameMatch person = names.at(words, i, words.size(), title);
            if (person != null) {
                side.person(person.person());
                title = names.forNext(title);
                afterName = person.next();
                i = person.next() - 1;
                continue;
            }
            int after = party(words, i, side);
            afterParty = after > i ? after : afterParty;
            i = Math.max(i, after - 1);
        }
        return side.build();
    }

    /** The word after a phrase for all others, or for a whole group; the word itself where it begins none. */
    private int special(Words words, int index, int afterParty, VotersOfSide side) {
        PhraseTable.Match<Boolean> others =
                vocabulary.others().findAt(words, index).orElse(null);
        if (others != null) {
            boolean named = others.next() < words.size()
                    && (words.gapBefore(others.next()).contains(":")
                            || words.gapBefore(others.next()).contains("("));
            if (!named) {
                side.others(words.text().substring(words.start(index), words.end(others.next() - 1)));
            }
            return others.next();
        }
        PhraseTable.Match<Boolean> whole =
                vocabulary.whole().findAt(words, index).orElse(null);
        if (whole == null) {
            return index;
        }
        side.whole(index == afterParty && words.gapBefore(index).contains("("));
        return whole.next();
    }

    private void number(Words words, int index, int number, int afterParty, VotersOfSide side) {
        String gap = words.gapBefore(index);
        if (isTotal(words, index)) {
            side.total(number);
        } else if (index == afterParty && (gap.contains("(") || countsVotes(words, index))) {
            side.numberAfterParty(number);
        } else if (isBeforeParty(words, index)) {
            side.numberBeforeParty(number);
        } else if (isCount(words, index, side) || closesSide(words, index)) {
            side.count(number);
        }
    }

    /** {@code Venstre (V) 7 stemmer}. */
    private boolean countsVotes(Words words, int number) {
        return number + 1 < words.size() && votes.begin(words.lower(number + 1));
    }

    /** {@code F, Karl Overby (5)}: a number alone in brackets at the end. */
    private static boolean closesSide(Words words, int index) {
        return index + 1 == words.size()
                && words.gapBefore(index).contains("(")
                && words.text().startsWith(")", words.end(index));
    }

    /** {@code 7 A}, {@code 2 fra Venstre}: a party right after a number. */
    private boolean isBeforeParty(Words words, int number) {
        int at = number + 1;
        boolean of = at < words.size() && ofParty.contains(words.lower(at));
        at = of ? at + 1 : at;
        return at < words.size()
                && words.gapBefore(at).isBlank()
                && words.gapBefore(number + 1).isBlank()
                && words.isCapitalised(at)
                && names.at(words, at, words.size(), null) == null
                && party(words, at, new VotersOfSide()) > at;
    }

    /** {@code Bo Dam (Frie Liberale)}: where a bracket of nothing but capitalised words closes; -1 where it is no party. */
    private int partyInBrackets(Words words, int index) {
        if (!words.gapBefore(index).strip().equals("(")) {
            return -1;
        }
        for (int i = index; i < words.size() && i < index + LONGEST_PARTY; i++) {
            boolean letters = words.lower(i).chars().allMatch(c -> Character.isLetter(c) || c == '-');
            if (!letters || (i > index && !words.gapBefore(i).isBlank())) {
                return -1;
            }
            if (words.text().startsWith(")", words.end(i))) {
                return words.isCapitalised(index) ? words.end(i) : -1;
            }
        }
        return -1;
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
    private boolean isCount(Words words, int index, VotersOfSide side) {
        boolean members = index + 1 < words.size() && majority.contains(words.lower(index + 1));
        return side.isEmpty() || members;
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

    /** Adds the party at a word; answers the word after it, or the word itself where it is no party. */
    private int party(Words words, int index, VotersOfSide side) {
        int limit = Math.min(words.size(), index + 4);
        for (int last = limit - 1; last >= index; last--) {
            String letter = letterOf(words.text().substring(words.start(index), words.end(last)));
            if (letter != null) {
                side.party(letter);
                return afterOwnLetter(words, last + 1, letter);
            }
        }
        String printed = words.printed(index);
        if (words.isCapitalised(index) && names.isLocalParty(words.lower(index))) {
            return localParty(words, index, side);
        }
        boolean capital = Character.isUpperCase(printed.charAt(0));
        boolean letter = printed.length() == 1 && capital;
        boolean two = printed.length() == 2
                && capital
                && index > 0
                && persons.groups().contains(words.lower(index - 1));
        if (letter || two) {
            side.party(printed);
            return index + 1;
        }
        return index;
    }

    /** The letter of a party by its name, also in the genitive: {@code Venstres}, {@code SF's}; null where it is none. */
    private @Nullable String letterOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String letter = persons.parties().get(lower);
        if (letter != null || !vocabulary.genitive().end(lower)) {
            return letter;
        }
        String plain = lower.substring(0, lower.length() - 1);
        boolean apostrophe = plain.endsWith("'") || plain.endsWith("\u2019");
        return persons.parties().get(apostrophe ? plain.substring(0, plain.length() - 1) : plain);
    }

    /** {@code Borgerlisten (L)} by its letter, {@code Borgerlisten} by its name. */
    private static int localParty(Words words, int index, VotersOfSide side) {
        boolean lettered = index + 1 < words.size()
                && words.gapBefore(index + 1).strip().equals("(")
                && words.printed(index + 1).length() == 1
                && Character.isLetter(words.printed(index + 1).charAt(0));
        side.party(words.printed(lettered ? index + 1 : index));
        return lettered ? index + 2 : index + 1;
    }

    /** {@code Venstre (V)} is one party. */
    private static int afterOwnLetter(Words words, int next, String letter) {
        boolean repeated = next < words.size() && words.printed(next).equals(letter);
        return repeated ? next + 1 : next;
    }

    /** Whether a side is empty. */
    public static boolean isNobody(ParsedVote.Side side) {
        return !side.isNamed() && side.count() == null && side.total() == null;
    }
}
