package dk.sagsgang.importing.internal.grammar.values;

import dk.sagsgang.vocabulary.BodyVocabulary;
import dk.sagsgang.vocabulary.SentenceVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the names of bodies in a text: {@code Børn- og Ungeudvalget}, {@code byrådet}, {@code Udvalget for Klima og Miljø}. */
public final class BodyNames {
    private static final int LONGEST_LIST = 9;

    private final BodyVocabulary bodies;
    private final Vocabulary vocabulary;
    private final SentenceVocabulary sentences;
    private final String lastLetters;

    public BodyNames(Vocabulary vocabulary) {
        this.bodies = vocabulary.bodies();
        this.vocabulary = vocabulary;
        this.sentences = vocabulary.sentences();
        this.lastLetters = lastLetters(bodies.endings());
    }

    /** Few words end in one of them, so that few are compared with every ending. */
    private static String lastLetters(Iterable<String> endings) {
        StringBuilder letters = new StringBuilder();
        endings.forEach(ending -> letters.append(ending.charAt(ending.length() - 1)));
        return letters.toString();
    }

    /**
     * A body's name at its place.
     *
     * @param name the name as printed, without a genitive s; null for a bare {@code udvalget}
     * @param first its first word
     * @param next the word after its last
     * @param genitive whether it was in the genitive
     */
    public record BodyMatch(@Nullable String name, int first, int next, boolean genitive) {}

    /** The first name whose last word is at or after a word and before another. */
    public Optional<BodyMatch> findBetween(Words words, int from, int to) {
        for (int i = from; i < to && i < words.size(); i++) {
            BodyMatch found = endingAt(words, i, from);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The first name of a body at or after a word. */
    public Optional<BodyMatch> findFrom(Words words, int from) {
        return findBetween(words, from, words.size());
    }

    /** A name that begins at a word. */
    public Optional<BodyMatch> findAt(Words words, int index) {
        return findBetween(words, index, index + LONGEST_LIST).filter(found -> found.first() == index);
    }

    private @Nullable BodyMatch endingAt(Words words, int index, int from) {
        String lower = words.lower(index);
        boolean named = isName(lower);
        boolean genitive =
                !named && lower.length() > 5 && lower.endsWith("s") && isName(lower.substring(0, lower.length() - 1));
        if (genitive) {
            lower = lower.substring(0, lower.length() - 1);
        }
        if (!named && !genitive) {
            return ownAt(words, index);
        }
        if (!words.isCapitalised(index) && !bodies.words().contains(lower) && index == from) {
            return null;
        }
        int first = firstWord(words, index, from);
        if (!words.isCapitalised(first) && !bodies.words().contains(lower)) {
            return null;
        }
        return new BodyMatch(name(words, first, index, genitive), first, index + 1, genitive);
    }

    private boolean isName(String lower) {
        if (bodies.words().contains(lower)) {
            return true;
        }
        int length = lower.length();
        if (length < 7 || bodies.notBodies().contains(lower)) {
            return false;
        }
        if (lastLetters.indexOf(lower.charAt(length - 1)) < 0) {
            return false;
        }
        return endsWithAny(lower, bodies.endings()) && !endsWithAny(lower, bodies.notEndings());
    }

    private static boolean endsWithAny(String lower, Iterable<String> endings) {
        for (String ending : endings) {
            if (lower.length() > ending.length() && lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** A name without any word for a body, {@code Plan, Miljø og Teknik}: nothing but words with capitals, joined as a list is. */
    public Optional<BodyMatch> listAt(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean and = i > from && i + 1 < to && sentences.and().contains(words.lower(i));
            if (!and && (!words.isCapitalised(i) || (i > from && !separates(words.gapBefore(i))))) {
                return Optional.empty();
            }
        }
        return Optional.of(new BodyMatch(name(words, from, to - 1, false), from, to, false));
    }

    /** {@code udvalget} alone, or {@code Udvalget for ...} with its name after it. */
    private @Nullable BodyMatch ownAt(Words words, int index) {
        String lower = words.lower(index);
        boolean genitive = lower.endsWith("s") && bodies.own().contains(lower.substring(0, lower.length() - 1));
        if (!genitive && !bodies.own().contains(lower)) {
            return null;
        }
        if (!genitive
                && index + 2 < words.size()
                && bodies.named().contains(words.lower(index + 1))
                && hasName(words, index + 2)) {
            int next = endOfList(words, index + 2);
            boolean ofName = words.lower(next - 1).endsWith("s")
                    && next < words.size()
                    && !words.isCapitalised(next)
                    && vocabulary.headings().decisions().after().contains(words.lower(next));
            return new BodyMatch(name(words, index, next - 1, ofName), index, next, ofName);
        }
        String bare = genitive ? lower.substring(0, lower.length() - 1) : lower;
        if (bodies.adjectival().contains(bare) && index > 0 && isAdjective(words, index)) {
            return new BodyMatch(name(words, index - 1, index, genitive), index - 1, index + 1, genitive);
        }
        return bodies.notAlone().contains(lower) ? null : new BodyMatch(null, index, index + 1, genitive);
    }

    /** {@code Teknisk Udvalg}: a capitalised word right before. */
    private static boolean isAdjective(Words words, int index) {
        return words.isCapitalised(index)
                && words.isCapitalised(index - 1)
                && words.gapBefore(index).isBlank()
                && words.printed(index - 1).length() > 3;
    }

    private boolean hasName(Words words, int index) {
        return words.isCapitalised(index - 2)
                && words.gapBefore(index).isBlank()
                && words.printed(index).length() > 2;
    }

    /** The end of {@code Plan, udvikling og kultur}: up to the word after "og", or the capitalised words. */
    private int endOfList(Words words, int start) {
        int limit = Math.min(words.size(), start + LONGEST_LIST);
        for (int i = start + 1; i < limit && separates(words.gapBefore(i)); i++) {
            if (vocabulary.outcomes().phrases().findAt(words, i).isPresent()) {
                break;
            }
            if (words.gapBefore(i).strip().equals("&")) {
                return afterCapitals(words, i + 1);
            }
            if (sentences.and().contains(words.lower(i)) && i + 1 < words.size()) {
                return afterCapitals(words, i + 2);
            }
        }
        return words.isCapitalised(start) ? afterCapitals(words, start + 1) : afterSmallWords(words, start + 1);
    }

    /** {@code nære sundhedstilbud}: the small words up to the verb or a word that no name holds. */
    private int afterSmallWords(Words words, int from) {
        int next = from;
        while (next < words.size()
                && next < from + 3
                && words.gapBefore(next).isBlank()
                && words.lower(next).length() > 3
                && !words.isCapitalised(next)
                && vocabulary.outcomes().phrases().findAt(words, next).isEmpty()) {
            next++;
        }
        boolean ended = next >= words.size()
                || !words.gapBefore(next).isBlank()
                || vocabulary.outcomes().phrases().findAt(words, next).isPresent();
        return ended ? next : from;
    }

    private static boolean separates(String gap) {
        return gap.isBlank() || gap.strip().equals(",") || gap.strip().equals("&");
    }

    private static int afterCapitals(Words words, int from) {
        int next = from;
        while (next < words.size()
                && next < from + 4
                && words.isCapitalised(next)
                && words.gapBefore(next).isBlank()) {
            next++;
        }
        return Math.min(next, words.size());
    }

    /** Goes back over {@code Børn- og}, {@code Plan-, Teknik- og} and the municipality before {@code Byråd}. */
    private int firstWord(Words words, int last, int from) {
        int first = last;
        while (first > from) {
            if (words.printed(first - 1).endsWith("-") && separates(words.gapBefore(first))) {
                first--;
            } else if (first - 2 >= from
                    && sentences.joins().contains(words.lower(first - 1))
                    && isOpen(words, first - 2)) {
                first -= 2;
            } else if (isBesideAmpersand(words, first)) {
                first--;
            } else {
                break;
            }
        }
        first = beginningOfList(words, first, last, from);
        String lower = words.lower(last);
        boolean indefinite = bodies.forms().indefinite().contains(lower);
        return indefinite
                        && first > from
                        && words.isCapitalised(first - 1)
                        && words.gapBefore(first).isBlank()
                ? first - 1
                : first;
    }

    /** {@code Unge & Læringsudvalget}. */
    private static boolean isBesideAmpersand(Words words, int index) {
        return words.gapBefore(index).strip().equals("&") && words.isCapitalised(index - 1);
    }

    /**
     * {@code Kultur og Fritidsudvalget}, {@code Plan, Teknik og Miljøudvalget}: words without hyphens belong to the name where
     * they lead back to where it may begin, are no bodies themselves and not in the definite form, as those who act are.
     */
    private int beginningOfList(Words words, int found, int last, int from) {
        int first = found;
        boolean joined = found < last;
        while (first > from) {
            int before = first - 1;
            boolean and = !joined && sentences.and().contains(words.lower(before)) && before > from;
            boolean listed = joined && words.gapBefore(first).strip().equals(",");
            int next = and ? before - 1 : before;
            if (!(and || listed) || !mayBeginName(words, next) || (and && !isPlain(words, before))) {
                return found;
            }
            first = next;
            joined = true;
        }
        return first;
    }

    private static boolean isPlain(Words words, int joining) {
        return words.gapBefore(joining).isBlank()
                && words.gapBefore(joining + 1).isBlank();
    }

    private boolean mayBeginName(Words words, int index) {
        String lower = words.lower(index);
        return words.isCapitalised(index)
                && lower.length() > 2
                && !isName(lower)
                && !bodies.forms().definite().end(lower)
                && !vocabulary.persons().titles().contains(lower);
    }

    /** {@code Børn-}, also where the hyphen was printed as a dash. */
    private static boolean isOpen(Words words, int index) {
        return words.printed(index).endsWith("-") || words.gapBefore(index + 1).equals("\u2013 ");
    }

    private static String name(Words words, int first, int last, boolean genitive) {
        String name = words.text().substring(words.start(first), words.end(last));
        return genitive ? name.substring(0, name.length() - 1) : name;
    }
}
