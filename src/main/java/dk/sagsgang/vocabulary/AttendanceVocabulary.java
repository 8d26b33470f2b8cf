package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * How absence, recusal and substitutes are reported.
 *
 * @param absentVerbs phrases after somebody who was absent
 * @param absentPrefixes phrases before somebody who was absent
 * @param left phrases for leaving
 * @param arrived phrases for arriving
 * @param recused words for a conflict of interest
 * @param substitutes phrases for a substitute
 * @param meeting phrases for the meeting as a whole
 * @param nobody words that say that nobody is absent
 * @param everybody words for everybody
 * @param except phrases before an exception
 */
public record AttendanceVocabulary(
        PhraseTable<Boolean> absentVerbs,
        PhraseTable<Boolean> absentPrefixes,
        PhraseTable<Boolean> left,
        PhraseTable<Boolean> arrived,
        Set<String> recused,
        PhraseTable<Boolean> substitutes,
        PhraseTable<Boolean> meeting,
        Set<String> nobody,
        Set<String> everybody,
        PhraseTable<Boolean> except) {

    static AttendanceVocabulary of(VocabularyFile file) {
        return new AttendanceVocabulary(
                file.phrases("absentVerbs"),
                file.phrases("absentPrefixes"),
                file.phrases("left"),
                file.phrases("arrived"),
                file.set("recused"),
                file.phrases("substitutes"),
                file.phrases("meeting"),
                file.set("nobody"),
                file.set("everybody"),
                file.phrases("except"));
    }
}
