package dk.sagsgang.importing.internal.exports.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts items in the order of their numbers, since exports hold them in any. Items of the same number keep theirs. */
public final class ExportedNumbers {
    private static final int MOST_DIGITS = 9;
    private static final Comparator<List<Integer>> BY_PARTS = ExportedNumbers::compare;

    private ExportedNumbers() {}

    /** The items in order; where one of them has no number that can be read, they stay as they are. */
    public static List<ExportedItem> inOrder(List<ExportedItem> items) {
        boolean areNumbered =
                items.stream().noneMatch(item -> parts(item.number()).isEmpty());
        return areNumbered
                ? items.stream()
                        .sorted(Comparator.comparing(item -> parts(item.number()), BY_PARTS))
                        .toList()
                : items;
    }

    private static List<Integer> parts(String number) {
        return number.matches("\\d{1," + MOST_DIGITS + "}(\\.\\d{1," + MOST_DIGITS + "}){0,5}\\.?")
                ? Stream.of(number.split("\\.")).map(Integer::valueOf).toList()
                : List.of();
    }

    private static int compare(List<Integer> left, List<Integer> right) {
        for (int i = 0; i < left.size() && i < right.size(); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
