package dk.sagsgang.importing.internal.grammar.votes;

import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.VoteSentenceVocabulary;
import dk.sagsgang.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** Reads what a sentence that proposes an amendment calls it, and who proposes it. */
final class AmendmentReader {
    private final VoteSentenceVocabulary around;

    AmendmentReader(VoteSentenceVocabulary around) {
        this.around = around;
    }

    /** The amendment with its number: {@code ændringsforslag 2}; null where it has none. */
    static @Nullable String name(Words words, int amendment) {
        boolean numbered = amendment + 1 < words.size()
                && Character.isDigit(words.lower(amendment + 1).charAt(0));
        return numbered ? words.text().substring(words.start(amendment), words.end(amendment + 1)) : null;
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
            int from = around.behalf()
                    .findAt(words, i)
                    .map(PhraseTable.Match::next)
                    .orElse(words.size());
            if (from < words.size()) {
                return clean(words.text()
                        .substring(words.start(from), verb > from ? words.start(verb) : words.end(words.size() - 1)));
            }
        }
        if (verb > 0) {
            return clean(words.text().substring(words.start(0), words.start(verb)));
        }
        int from = amendment + 1 < words.size()
                        && Character.isDigit(words.lower(amendment + 1).charAt(0))
                ? amendment + 2
                : amendment + 1;
        boolean named = from + 1 < words.size() && around.proposedBy().contains(words.lower(from));
        if (!named) {
            return null;
        }
        String behind = words.text().substring(words.start(from + 1));
        int colon = behind.indexOf(':');
        return clean(colon < 0 ? behind : behind.substring(0, colon));
    }

    private static @Nullable String clean(String text) {
        String name = text.strip();
        while (name.endsWith(":") || name.endsWith(",") || name.endsWith(".")) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return name.isEmpty() ? null : name;
    }
}
