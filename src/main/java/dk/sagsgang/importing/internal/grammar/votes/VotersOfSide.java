package dk.sagsgang.importing.internal.grammar.votes;

import dk.sagsgang.importing.internal.grammar.values.Names;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.parsed.ParsedVote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Those on one side of a vote while the words that name them are being read. */
final class VotersOfSide {
    private final List<ParsedPerson> people = new ArrayList<>();
    private final Set<String> parties = new LinkedHashSet<>();
    private final Map<String, Integer> seats = new LinkedHashMap<>();
    private final Set<String> whole = new LinkedHashSet<>();
    private @Nullable String others;
    private @Nullable Integer count;
    private @Nullable Integer total;
    private @Nullable String last;
    private @Nullable Integer beforeParty;
    private @Nullable Integer first;
    private int numbersBefore;
    private boolean wholeNext;
    private boolean lastInBrackets;

    boolean isEmpty() {
        return people.isEmpty() && parties.isEmpty();
    }

    boolean hasPeople() {
        return !people.isEmpty();
    }

    void total(int number) {
        total = number;
    }

    void count(int number) {
        count = count == null ? Integer.valueOf(number) : count;
    }

    /** {@code 7 A}: the number is before its party. */
    void numberBeforeParty(int number) {
        first = isEmpty() && first == null ? Integer.valueOf(number) : first;
        beforeParty = number;
    }

    /** {@code G (2)}: the number is in brackets after the party read last. */
    void numberAfterParty(int number) {
        if (last != null) {
            seats.putIfAbsent(last, number);
            lastInBrackets = true;
        }
    }

    /** {@code hele Venstres gruppe}: the next party is on this side as a whole; {@code V (hele gruppen)}: the last one. */
    void whole(boolean behind) {
        if (behind && last != null) {
            whole.add(last);
        } else {
            wholeNext = true;
        }
    }

    void others(String printed) {
        others = others == null ? printed : others;
    }

    void person(ParsedPerson person) {
        people.add(person);
        last = null;
        lastInBrackets = false;
    }

    void titleOfLast(String title) {
        people.set(people.size() - 1, Names.titled(people.getLast(), title));
    }

    /** {@code Bo Dam (Frie Liberale)}: the party of the person read last. */
    void partyOfLast(String party) {
        ParsedPerson person = people.getLast();
        people.set(people.size() - 1, new ParsedPerson(person.name(), person.title(), party));
    }

    boolean lastPersonHasParty() {
        return people.getLast().party() != null;
    }

    void party(String letter) {
        parties.add(letter);
        last = letter;
        lastInBrackets = false;
        if (wholeNext) {
            whole.add(letter);
            wholeNext = false;
        }
        if (beforeParty != null) {
            seats.putIfAbsent(letter, beforeParty);
            numbersBefore++;
            beforeParty = null;
        }
    }

    ParsedVote.Side build() {
        ofTheSide();
        return new ParsedVote.Side(people, List.copyOf(parties), seats, List.copyOf(whole), others, count, total);
    }

    /**
     * A number that only the first or only the last of several has counts the whole side: {@code 12 A, B og C},
     * {@code F, Ø (4)}; of a party alone it is both.
     */
    private void ofTheSide() {
        int voters = parties.size() + people.size();
        if (first != null && numbersBefore < parties.size()) {
            count = count == null ? first : count;
            seats.clear();
        } else if (seats.size() == 1 && count == null && total == null) {
            int number = seats.values().iterator().next();
            boolean ofLast = lastInBrackets && seats.containsKey(last);
            if (voters == 1) {
                count = number;
            } else if (ofLast && number >= voters) {
                count = number;
                seats.clear();
            }
        }
    }
}
