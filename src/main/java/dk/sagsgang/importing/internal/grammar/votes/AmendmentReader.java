package dk.sagsgang.importing.internal.grammar.votes;

import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.VoteSentenceVocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a sentence that proposes an amendment calls it, and who proposes it. */
final class AmendmentReader {
    private static final int REACH = 5;

    private final VoteSentenceVocabulary around;
    private final Set<String> nobody;

    AmendmentReader(Vocabulary vocabulary) {
        this.around = vocabulary.voteSentences();
        this.nobody = vocabulary.recommendations().nobody();
    }

    /** The amendment with its number: {@code ændringsforslag 2}; null where it has none. */
    static @Nullable String name(Words words, int amendment) {
        boolean numbered = amendment + 1 < words.size()
                && Character.isDigit(words.lower(amendment + 1).charAt(0));
        return numbered ? words.text().substring(words.start(amendment), words.end(amendment + 1)) : null;
    }

    /** Whether a sentence puts an amendment to the vote, rather than proposing it. */
    boolean isBallot(Words words) {
        return around.ballot().occursIn(words);
    }

    /**
     * Who proposed the amendment of a sentence, as printed; null where nobody is named.
     *
     * @param amendment the place of the word for it
     * @param verb the place of the verb for proposing, 0 or less where there is none
     */
    @Nullable
    String proposer(Words words, int amendment, int verb) {
        for (int i = 0; i < words.size(); i++) {
            int from = around.proposing()
                    .behalf()
                    .findAt(words, i)
                    .map(PhraseTable.Match::next)
                    .orElse(words.size());
            if (from < words.size()) {
                return clean(words.text()
                        .substring(words.start(from), verb > from ? words.start(verb) : words.end(words.size() - 1)));
            }
        }
        boolean named = amendment > 0 && !nobody.contains(words.lower(0));
        if (verb > 0 && named) {
            return clean(words.text().substring(words.start(0), words.start(verb)));
        }
        int limit = Math.min(words.size() - 1, amendment + REACH);
        for (int i = amendment + 1; i < limit; i++) {
            if (around.proposing().by().contains(words.lower(i))) {
                return clean(words.text().substring(words.start(i + 1), endOfProposer(words, i + 1)));
            }
        }
        return null;
    }

    /** {@code fra SF om at ...:}: where the words for those who propose end. */
    private int endOfProposer(Words words, int from) {
        for (int i = from + 1; i < words.size(); i++) {
            boolean closed = words.gapBefore(i).contains(":");
            if (closed || around.proposing().behind().contains(words.lower(i))) {
                return words.end(i - 1);
            }
        }
        return words.text().length();
    }

    private static @Nullable String clean(String text) {
        String name = text.strip();
        while (name.endsWith(":") || name.endsWith(",") || name.endsWith(".") || isUnopened(name)) {
            name = name.substring(0, name.length() - 1).strip();
        }
        name = name.lastIndexOf('(') > name.lastIndexOf(')') ? name + ")" : name;
        return name.isEmpty() ? null : name;
    }

    private static boolean isUnopened(String name) {
        return name.endsWith(")") && name.indexOf('(') < 0;
    }
}
