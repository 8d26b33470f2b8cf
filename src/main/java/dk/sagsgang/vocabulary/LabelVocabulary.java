package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * What the labels of a table's rows and columns mean, in lower case.
 *
 * @param sums sums by the form of their label
 * @param differences words that begin the label of a difference
 * @param shares parts of a label by which it is a share of a difference and not one itself
 * @param notAdded words by which no sum goes over a line: shares, means, prices, rates
 * @param notAddedEndings endings of such words
 * @param each words for a price of each
 * @param takenAway words by which a line is often taken away, or a part of another
 * @param counts words for things that are counted
 * @param money words for amounts of money
 * @param balances what is carried from one period or page to the next
 */
public record LabelVocabulary(
        Sums sums,
        Set<String> differences,
        Set<String> shares,
        Set<String> notAdded,
        Set<String> notAddedEndings,
        Set<String> each,
        Set<String> takenAway,
        Set<String> counts,
        Set<String> money,
        Balances balances) {

    /**
     * Labels of sums.
     *
     * @param whole labels that are nothing but a sum
     * @param inAll phrases for a sum that a period may follow
     * @param before words that may be before such a phrase
     * @param behind beginnings of what may follow it
     * @param perhapsFirst words that begin a label which is often a sum
     * @param perhapsLast words that end one
     */
    public record Sums(
            Set<String> whole,
            Set<String> inAll,
            Set<String> before,
            Set<String> behind,
            Set<String> perhapsFirst,
            Set<String> perhapsLast) {}

    /**
     * Labels of what is carried on.
     *
     * @param carried phrases that begin the label of a sum carried over a page
     * @param opening words for what a period begins with
     * @param closing words for what it ends with
     */
    public record Balances(Set<String> carried, Set<String> opening, Set<String> closing) {}

    static LabelVocabulary of(VocabularyFile file) {
        return new LabelVocabulary(
                new Sums(
                        file.set("sums"),
                        file.set("inAll"),
                        file.set("beforeInAll"),
                        file.set("behindInAll"),
                        file.set("perhapsSumFirst"),
                        file.set("perhapsSumLast")),
                file.set("differences"),
                file.set("shares"),
                file.set("notAdded"),
                file.set("notAddedEndings"),
                file.set("each"),
                file.set("takenAway"),
                file.set("counts"),
                file.set("money"),
                new Balances(file.set("carried"), file.set("opening"), file.set("closing")));
    }
}
