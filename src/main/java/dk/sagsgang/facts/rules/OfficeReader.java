package dk.sagsgang.facts.rules;

import dk.sagsgang.facts.Office;
import dk.sagsgang.vocabulary.OfficeVocabulary;
import java.util.Locale;

/** Tells what office a title is. */
public final class OfficeReader {
    private final OfficeVocabulary vocabulary;

    /** Goes by the titles of a vocabulary. */
    public OfficeReader(OfficeVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The office of a title as printed. */
    public Office read(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        if (vocabulary.deputyChairs().occurIn(lower)) {
            return Office.DEPUTY_CHAIR;
        }
        if (vocabulary.chairs().occurIn(lower)) {
            return Office.CHAIR;
        }
        if (vocabulary.aldermen().occurIn(lower)) {
            return Office.ALDERMAN;
        }
        return vocabulary.members().occurIn(lower) ? Office.MEMBER : Office.OTHER;
    }

    /** Whether a title says no more than that somebody is a member: {@code byrådsmedlem}. */
    public boolean isMerelyMember(String title) {
        return title.strip().chars().allMatch(Character::isLetter)
                && vocabulary.merelyMembers().end(title.strip().toLowerCase(Locale.ROOT));
    }
}
