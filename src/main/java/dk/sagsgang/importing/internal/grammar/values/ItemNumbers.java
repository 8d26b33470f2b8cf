package dk.sagsgang.importing.internal.grammar.values;

import dk.sagsgang.vocabulary.ItemVocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads the numbers of items in a sentence: {@code punkterne 12-15}, {@code punkt 3, 4 og 7}, {@code pkt. 2 til 5}. */
public final class ItemNumbers {
    private static final int MOST = 200;

    private final ItemVocabulary vocabulary;

    public ItemNumbers(ItemVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The numbers after the first word for items that any follow, from a word on. */
    public List<Integer> read(Words words, int from) {
        return read(words, from, words.size());
    }

    /** The same between two words. */
    public List<Integer> read(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (vocabulary.words().contains(words.lower(i))) {
                List<Integer> numbers = numbersFrom(words, i + 1, to);
                if (!numbers.isEmpty()) {
                    return numbers;
                }
            }
        }
        return List.of();
    }

    private List<Integer> numbersFrom(Words words, int from, int to) {
        List<Integer> numbers = new ArrayList<>();
        boolean range = false;
        for (int i = from; i < to && numbers.size() < MOST; i++) {
            String lower = words.lower(i);
            int dash = lower.indexOf('-');
            if (isNumber(lower)) {
                range |= i > from && isDash(words.gapBefore(i)) && !numbers.isEmpty();
                add(numbers, Integer.parseInt(lower), range);
                range = false;
            } else if (dash > 0 && isNumber(lower.substring(0, dash)) && isNumber(lower.substring(dash + 1))) {
                add(numbers, Integer.parseInt(lower.substring(0, dash)), false);
                add(numbers, Integer.parseInt(lower.substring(dash + 1)), true);
            } else if (vocabulary.to().contains(lower)) {
                range = true;
            } else if (!vocabulary.between().contains(lower)) {
                break;
            }
        }
        return numbers;
    }

    private static void add(List<Integer> numbers, int number, boolean range) {
        int from = range && !numbers.isEmpty() ? numbers.getLast() + 1 : number;
        for (int n = from; n <= number && numbers.size() < MOST; n++) {
            numbers.add(n);
        }
    }

    private static boolean isDash(String gap) {
        String mark = gap.strip();
        return mark.equals("-") || mark.equals("\u2013");
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
