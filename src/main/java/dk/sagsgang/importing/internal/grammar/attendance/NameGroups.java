package dk.sagsgang.importing.internal.grammar.attendance;

import dk.sagsgang.importing.internal.grammar.values.Names;
import dk.sagsgang.importing.internal.grammar.values.Names.NameMatch;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.vocabulary.AbsenceVocabulary;
import dk.sagsgang.vocabulary.SentenceVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds the names in a sentence that a phrase is about: those right before it, joined by commas and "og". */
final class NameGroups {
    private final AbsenceVocabulary around;
    private final SentenceVocabulary sentences;
    private final Names names;

    NameGroups(Vocabulary vocabulary, Names names) {
        this.around = vocabulary.absences();
        this.sentences = vocabulary.sentences();
        this.names = names;
    }

    /** Names that belong together, by their places among the people of a sentence, the last included. */
    record Group(int first, int last) {
        boolean holds(int person) {
            return person >= first && person <= last;
        }
    }

    /** All groups of a sentence, in order. */
    List<Group> listAround(Words words, List<NameMatch> people) {
        List<Group> groups = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= people.size(); i++) {
            if (i == people.size() || !isJoined(words, people.get(i - 1), people.get(i))) {
                groups.add(new Group(first, i - 1));
                first = i;
            }
        }
        return groups;
    }

    /** The names that a phrase is about; empty where it is about none of them. */
    Optional<Group> of(Words words, List<NameMatch> people, AbsencePhrase phrase, IntPredicate mayBeAway) {
        List<Group> groups = listAround(words, people);
        List<Group> before = groups.stream()
                .filter(group -> !phrase.isList()
                        && people.get(group.last()).next() <= phrase.first()
                        && isAway(group, mayBeAway))
                .toList();
        if (before.isEmpty()) {
            return groups.stream()
                    .filter(group -> people.get(group.first()).first() >= phrase.next() && isAway(group, mayBeAway))
                    .filter(group -> follows(words, phrase, people.get(group.first())))
                    .findFirst();
        }
        Group nearest = before.getLast();
        boolean ofSubject = isPronounBetween(words, people.get(nearest.last()).next(), phrase.first());
        return Optional.of(ofSubject ? before.getFirst() : named(people, before));
    }

    /** The nearest group, or one before it where that alone has a party or a title: places have neither. */
    private static Group named(List<NameMatch> people, List<Group> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            NameMatch last = people.get(before.get(i).last());
            if (last.person().party() != null || last.person().title() != null) {
                return before.get(i);
            }
        }
        return before.getLast();
    }

    private static boolean isAway(Group group, IntPredicate mayBeAway) {
        for (int i = group.first(); i <= group.last(); i++) {
            if (mayBeAway.test(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code deltog ikke Anna Krog}: the names are right behind; those disqualified may be further off. */
    private boolean follows(Words words, AbsencePhrase phrase, NameMatch name) {
        if (phrase.scope() == PresenceKind.RECUSED) {
            return true;
        }
        for (int i = phrase.next(); i < name.first(); i++) {
            boolean leads =
                    names.isTitle(words, i) || around.substitution().were().contains(words.lower(i));
            if (!leads) {
                return false;
            }
        }
        return true;
    }

    private boolean isPronounBetween(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (around.pronouns().contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isJoined(Words words, NameMatch one, NameMatch next) {
        for (int i = one.next(); i < next.first(); i++) {
            if (!sentences.joins().contains(words.lower(i)) && !names.isTitle(words, i)) {
                return false;
            }
        }
        return true;
    }
}
