package dk.sagsgang.importing.internal.grammar.attendance;

import dk.sagsgang.importing.internal.grammar.values.Names;
import dk.sagsgang.importing.internal.grammar.values.Names.NameMatch;
import dk.sagsgang.vocabulary.AbsenceVocabulary;
import dk.sagsgang.vocabulary.OutcomeVocabulary;
import dk.sagsgang.vocabulary.SentenceVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.List;
import java.util.Set;

/** Tells a list of persons, as a label takes it, from any other text that has names in it. */
public final class PersonList {
    private static final int LONGEST_LEAD = 3;
    private static final int WORDS_PER_NAME = 4;

    private final Names names;
    private final SentenceVocabulary sentences;
    private final AbsenceVocabulary around;
    private final OutcomeVocabulary outcomes;
    private final Set<String> votes;

    public PersonList(Vocabulary vocabulary, Names names) {
        this.names = names;
        this.sentences = vocabulary.sentences();
        this.around = vocabulary.absences();
        this.outcomes = vocabulary.outcomes();
        this.votes = vocabulary.votes().verbs();
    }

    /**
     * Whether a text is names with titles, parties and what is said of each, and nothing else: it begins with a name, no sentence goes
     * on from one, and nobody did anything.
     */
    public boolean isList(Words words) {
        return isList(words, false);
    }

    /** The same where one who attended in place of the one before may be among them: {@code Maria Grell, Merete Vad deltog}. */
    boolean isListWithSubstitutes(Words words) {
        return isList(words, true);
    }

    private boolean isList(Words words, boolean substitutes) {
        List<NameMatch> people = names.list(words, 0, words.size());
        if (people.isEmpty() || !leadsTo(words, 0, people.getFirst().first())) {
            return false;
        }
        int other = 0;
        for (int i = 0; i < people.size(); i++) {
            int to = i + 1 < people.size() ? people.get(i + 1).first() : words.size();
            int from = people.get(i).next();
            if (from < to && goesOn(words, people.get(i), from)) {
                return false;
            }
            for (int word = from; word < to; word++) {
                if (isDoing(words, word) && !(substitutes && i > 0 && word == from && attends(words, word))) {
                    return false;
                }
                other += names.isTitle(words, word) || sentences.joins().contains(words.lower(word)) ? 0 : 1;
            }
        }
        return other <= people.size() * WORDS_PER_NAME;
    }

    /** Whether nothing but titles and a few small words is between two words. */
    public boolean leadsTo(Words words, int from, int to) {
        int other = 0;
        for (int i = from; i < to; i++) {
            boolean title = names.isTitle(words, i) || sentences.joins().contains(words.lower(i));
            if (!title && (words.isCapitalised(i) || isDoing(words, i))) {
                return false;
            }
            other += title ? 0 : 1;
        }
        return other <= LONGEST_LEAD;
    }

    private boolean attends(Words words, int word) {
        return around.attended().begin(words.lower(word))
                || around.substitution().summoned().contains(words.lower(word));
    }

    private boolean isDoing(Words words, int word) {
        return around.attended().begin(words.lower(word))
                || votes.contains(words.lower(word))
                || outcomes.phrases().findAt(words, word).isPresent();
    }

    /** {@code Nørre Alle udbygges i 2023.}: a small word right behind a name without a party, in a sentence. */
    private boolean goesOn(Words words, NameMatch person, int next) {
        return person.person().party() == null
                && words.gapBefore(next).isBlank()
                && words.gapBefore(next).length() < 3
                && !words.isCapitalised(next)
                && !sentences.joins().contains(words.lower(next))
                && !names.isTitle(words, next)
                && words.text().stripTrailing().endsWith(".");
    }
}
