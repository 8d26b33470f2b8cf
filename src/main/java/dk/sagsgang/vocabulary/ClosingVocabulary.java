package dk.sagsgang.vocabulary;

import java.util.List;

/**
 * Word families by which a source may say that something is not public. In a phrase {@code *} means any letters and
 * {@code ..} for up to four words.
 */
public record ClosingVocabulary(ClosingWords words, MarkNouns nouns, LabelledOpenness labels) {

    /**
     * What says that something is closed.
     *
     * @param strong phrases that say so wherever openness is said
     * @param weak words that say so only as a mark, since they may belong to a subject
     * @param leading those of them that close a title when they come first, unless a subject follows
     * @param negations words that turn a closing word into its opposite
     * @param notClosing phrases that never say that something is closed, such as a municipality's own
     */
    public record ClosingWords(
            List<String> strong,
            List<String> weak,
            List<String> leading,
            List<String> negations,
            List<String> notClosing) {}

    /**
     * What is beside such words.
     *
     * @param beside words that may be beside them in a mark
     * @param items nouns in a mark that speak of an item
     * @param groups nouns in a mark that speak of several items
     * @param whole nouns in a mark that speak of the whole document
     * @param parts nouns in a mark that speak of less than an item
     * @param subjects endings of nouns for what can be closed without being secret
     */
    public record MarkNouns(
            List<String> beside,
            List<String> items,
            List<String> groups,
            List<String> whole,
            List<String> parts,
            List<String> subjects) {}

    /**
     * Labels of openness and their values.
     *
     * @param closed labels whose value says whether something is closed
     * @param open labels whose value says whether something is open
     * @param opened values that say that something is open
     * @param yes values that agree with a label
     * @param no values that disagree with a label
     */
    public record LabelledOpenness(
            List<String> closed, List<String> open, List<String> opened, List<String> yes, List<String> no) {}

    static ClosingVocabulary of(VocabularyFile file) {
        return new ClosingVocabulary(
                new ClosingWords(
                        file.words("strong"),
                        file.words("weak"),
                        file.words("leading"),
                        file.words("negations"),
                        file.words("notClosing")),
                new MarkNouns(
                        file.words("beside"),
                        file.words("items"),
                        file.words("groups"),
                        file.words("whole"),
                        file.words("parts"),
                        file.words("subjects")),
                new LabelledOpenness(
                        file.words("closedLabels"),
                        file.words("openLabels"),
                        file.words("opened"),
                        file.words("yes"),
                        file.words("no")));
    }
}
