package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * Words by which tables are found and what they count in is read; in lower case unless said otherwise.
 *
 * @param yearMarks what may be before a year at the head of a column, as written
 * @param totalColumns headings of a column of sums beside years, as written
 * @param notLabels words that no label before figures ends with, so that the line is prose
 * @param partOf beginnings in small letters of a label that is a part of the one above
 * @param units units of which full stops and blanks may be left out
 * @param plainUnits units as they must be written
 * @param unitSuffixes units that figures carry themselves
 * @param priceLevels words for a price level
 */
public record TableVocabulary(
        Set<String> yearMarks,
        Set<String> totalColumns,
        Set<String> notLabels,
        Set<String> partOf,
        Set<String> units,
        Set<String> plainUnits,
        Set<String> unitSuffixes,
        PriceLevels priceLevels) {

    /**
     * Words for a price level.
     *
     * @param phrases phrases that name one
     * @param behindYear words for one after a year
     * @param beforeYear words for one before a year
     * @param marks words for one right before a year in two or four digits
     */
    public record PriceLevels(Set<String> phrases, Set<String> behindYear, Set<String> beforeYear, Set<String> marks) {}

    static TableVocabulary of(VocabularyFile file) {
        return new TableVocabulary(
                file.written("yearMarks"),
                file.written("totalColumns"),
                file.set("notLabels"),
                file.set("partOf"),
                file.set("units"),
                file.set("plainUnits"),
                file.set("unitSuffixes"),
                new PriceLevels(
                        file.set("priceLevels"),
                        file.set("priceLevelsBehindYear"),
                        file.set("priceLevelsBeforeYear"),
                        file.set("priceLevelMarks")));
    }
}
