package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * Words for those who vote as a group, in lower case.
 *
 * @param minority words for a minority
 * @param minorityBeginnings the same as beginnings of words
 * @param theMinority the word for it where it is the subject
 * @param total phrases before the number of all on a side
 * @param others phrases for everybody not named
 * @param whole phrases by which all of a party's group is on a side
 * @param genitive endings of a name in the genitive
 * @param groupEndings endings of words for a number of people, before which "a" is not a count
 */
public record VoterVocabulary(
        Set<String> minority,
        Affixes minorityBeginnings,
        Set<String> theMinority,
        PhraseTable<Boolean> total,
        PhraseTable<Boolean> others,
        PhraseTable<Boolean> whole,
        Affixes genitive,
        Affixes groupEndings) {

    static VoterVocabulary of(VocabularyFile file) {
        return new VoterVocabulary(
                file.set("minority"),
                file.affixes("minority"),
                file.set("theMinority"),
                file.phrases("total"),
                file.phrases("others"),
                file.phrases("whole"),
                file.affixes("genitive"),
                file.affixes("groupEndings"));
    }
}
