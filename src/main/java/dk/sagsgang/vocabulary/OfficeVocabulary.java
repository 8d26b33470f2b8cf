package dk.sagsgang.vocabulary;

/**
 * Titles by office, in lower case. Deputies are looked for first, then the others in order.
 *
 * @param deputyChairs parts of the titles of those who stand in for a chair or mayor
 * @param chairs parts of the titles of chairs and mayors
 * @param aldermen parts of the titles of those who head a department
 * @param members parts of the titles of other members
 * @param merelyMembers endings of titles of one word that say no more than that somebody is a member
 */
public record OfficeVocabulary(
        Affixes deputyChairs, Affixes chairs, Affixes aldermen, Affixes members, Affixes merelyMembers) {

    static OfficeVocabulary of(VocabularyFile file) {
        return new OfficeVocabulary(
                file.affixes("deputyChairs"),
                file.affixes("chairs"),
                file.affixes("aldermen"),
                file.affixes("members"),
                file.affixes("merelyMembers"));
    }
}
