package dk.sagsgang.register;

import java.util.Arrays;
import java.util.List;

/**
 * A person's name, for telling whether two are of the same person.
 *
 * @param printed as a source has it, without title and party
 */
public record PersonName(String printed) {
    public PersonName {
        printed = printed.strip().replaceAll("\\s+", " ");
        if (printed.isEmpty()) {
            throw new IllegalArgumentException("A person has a name");
        }
    }

    /** One form for every way of writing the same words; not for showing. */
    public String folded() {
        return NameFolding.fold(printed);
    }

    /** The first word, which all forms of one person's name share. */
    public String anchor() {
        return words().getFirst();
    }

    /** The name as a part of an address: ASCII letters, digits and hyphens. */
    public String slug(int longest) {
        return NameFolding.slug(printed, longest);
    }

    /** How many words it has; the fullest form has the most. */
    public int length() {
        return words().size();
    }

    /**
     * Whether one of the two may be a shorter form of the other: the first name is the same, and the rest of the shorter
     * are in the longer in the same order, where an initial stands for its word. A first name alone is not a form of a
     * longer name, since too many share it.
     */
    public boolean mayBe(PersonName other) {
        List<String> one = words();
        List<String> two = other.words();
        if (one.equals(two)) {
            return true;
        }
        boolean isShorter = one.size() <= two.size();
        List<String> shorter = isShorter ? one : two;
        List<String> longer = isShorter ? two : one;
        return shorter.size() >= 2 && shorter.getFirst().equals(longer.getFirst()) && standsIn(shorter, longer);
    }

    private static boolean standsIn(List<String> shorter, List<String> longer) {
        int at = 1;
        for (String word : shorter.subList(1, shorter.size())) {
            while (at < longer.size() && !standsFor(word, longer.get(at))) {
                at++;
            }
            if (at++ >= longer.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean standsFor(String word, String full) {
        return word.equals(full) || isInitial(word, full) || isInitial(full, word);
    }

    /** {@code A} is the initial of {@code Aagaard} too, which folds to {@code ågård}. */
    private static boolean isInitial(String letter, String word) {
        return letter.length() == 1 && (word.startsWith(letter) || (letter.equals("a") && word.startsWith("å")));
    }

    private List<String> words() {
        String folded = folded();
        return Arrays.asList((folded.isEmpty() ? printed : folded).split(" "));
    }
}
