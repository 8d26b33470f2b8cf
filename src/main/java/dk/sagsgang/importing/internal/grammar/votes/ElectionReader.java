package dk.sagsgang.importing.internal.grammar.votes;

import dk.sagsgang.importing.internal.grammar.values.Names;
import dk.sagsgang.vocabulary.DecisionVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.VoteSentenceVocabulary;
import dk.sagsgang.vocabulary.VoteVocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads elections that are reported with numbers: {@code Bo Holm fik 4 stemmer}, {@code Bo Holm blev valgt med 15 for og 10
 * imod}.
 */
public final class ElectionReader {
    private final VoteVocabulary vocabulary;
    private final VoteSentenceVocabulary sentences;
    private final DecisionVocabulary decisions;
    private final Names names;
    private final Voters voters;

    public ElectionReader(Vocabulary vocabulary, Names names, Voters voters) {
        this.vocabulary = vocabulary.votes();
        this.sentences = vocabulary.voteSentences();
        this.decisions = vocabulary.decisions();
        this.names = names;
        this.voters = voters;
    }

    /**
     * A candidate with the votes.
     *
     * @param candidate the name as printed, without party
     * @param supporting how many voted for the candidate
     * @param opposing how many voted against, or null where none is printed
     * @param abstaining how many did neither, or null where none is printed
     * @param elected whether the sentence says that the candidate was elected
     */
    public record Candidacy(
            String candidate,
            int supporting,
            @Nullable Integer opposing,
            @Nullable Integer abstaining,
            boolean elected) {}

    /** The candidates of a sentence with their votes; none where it reports no election. */
    public List<Candidacy> read(Words words) {
        List<Candidacy> found = new ArrayList<>();
        if (isOnProposal(words)) {
            return found;
        }
        int from = 0;
        boolean gets = false;
        boolean chosen = false;
        for (int i = 1; i < words.size(); i++) {
            gets |= vocabulary.elected().contains(words.lower(i - 1));
            chosen |= vocabulary.chosen().contains(words.lower(i - 1));
            boolean counted = gets && sentences.votes().begin(words.lower(i));
            Integer number = counted ? voters.number(words, i - 1) : null;
            if (number != null) {
                String candidate = lastName(words, from, i - 1);
                if (candidate != null) {
                    found.add(new Candidacy(candidate, number, null, null, false));
                    from = i;
                    gets = false;
                }
            } else if (chosen && sentences.with().contains(words.lower(i - 1))) {
                Candidacy elected = elected(words, i);
                return elected == null ? found : List.of(elected);
            }
        }
        return found;
    }

    private boolean isOnProposal(Words words) {
        for (int i = 0; i < words.size(); i++) {
            String lower = words.lower(i);
            if (vocabulary.amendments().contains(lower)
                    || decisions.theProposal().contains(lower)
                    || decisions.theRecommendation().contains(lower)) {
                return true;
            }
        }
        return false;
    }

    /** {@code valgt med 15 for og 10 imod}: the numbers from a word on. */
    private @Nullable Candidacy elected(Words words, int at) {
        Integer supporting = voters.number(words, at);
        String before = lastName(words, 0, at - 1);
        String candidate = before == null ? lastName(words, at + 1, words.size()) : before;
        if (supporting == null || candidate == null) {
            return null;
        }
        Integer opposing = null;
        Integer abstaining = null;
        for (int i = at + 1; i < words.size(); i++) {
            Integer number = voters.number(words, i);
            if (number != null) {
                opposing = isBeside(words, i, "against") ? number : opposing;
                abstaining = isBeside(words, i, "abstained") ? number : abstaining;
            }
        }
        return new Candidacy(candidate, supporting, opposing, abstaining, true);
    }

    /** Whether a side is named right after a number, after the word for votes, or right before. */
    private boolean isBeside(Words words, int number, String side) {
        int next = number + 1;
        int behind = next < words.size() && sentences.votes().begin(words.lower(next)) ? next + 1 : next;
        return isSide(words, next, side) || isSide(words, behind, side) || isSide(words, number - 1, side);
    }

    private boolean isSide(Words words, int index, String side) {
        return vocabulary
                .sides()
                .findAt(words, index)
                .filter(match -> match.meaning().equals(side))
                .isPresent();
    }

    private @Nullable String lastName(Words words, int from, int to) {
        List<Names.NameMatch> people = names.list(words, from, to);
        return people.isEmpty() ? null : people.getLast().person().name();
    }
}
