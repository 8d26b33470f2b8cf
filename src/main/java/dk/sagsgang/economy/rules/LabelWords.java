package dk.sagsgang.economy.rules;

import dk.sagsgang.economy.rules.Label.Meaning;
import dk.sagsgang.vocabulary.Alternatives;
import dk.sagsgang.vocabulary.LabelVocabulary;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words that give labels their meaning. Most labels hold none of them, so each word is looked up once, and only where
 * one is found that needs the words around it are these compared.
 */
final class LabelWords {
    private static final String END = "(?![\\p{L}\\d])";
    private static final String START = "(?<![\\p{L}\\d])";

    /** A share, but not the size of one. */
    private static final Pattern SHARE = Pattern.compile("(?<!\\d)(?<!\\d\\s)%");

    private final Map<String, EnumSet<Meaning>> words = new HashMap<>();
    private final String[] notAddedEndings;
    private final String[] each;
    private final Pattern total;
    private final Pattern perhapsTotal;
    private final Pattern difference;
    private final Pattern carried;

    /** A price for each, but not a day that something is counted on. */
    private final Pattern forEach;

    LabelWords(LabelVocabulary vocabulary) {
        LabelVocabulary.Sums sums = vocabulary.sums();
        this.total =
                Pattern.compile("(?:" + Alternatives.of(sums.before()) + "\\s+)?" + Alternatives.of(sums.inAll(), "\\s")
                        + "(?:\\s+" + Alternatives.of(sums.behind(), "\\s+") + ".*)?|" + Alternatives.of(sums.whole()));
        this.perhapsTotal = Pattern.compile(Alternatives.of(sums.perhapsFirst(), "\\s") + END + ".*|.*" + START
                + Alternatives.of(sums.perhapsLast(), "\\s"));
        this.difference = Pattern.compile(Alternatives.of(vocabulary.differences()) + END + "(?!.*"
                + Alternatives.of(vocabulary.shares()) + ").*");
        this.carried = Pattern.compile(Alternatives.of(vocabulary.balances().carried()) + END + ".*");
        this.forEach = Pattern.compile(START + Alternatives.of(vocabulary.each()) + END + "(?!\\.?\\s*\\d)");
        this.each = vocabulary.each().toArray(String[]::new);
        this.notAddedEndings = vocabulary.notAddedEndings().toArray(String[]::new);
        lastWords(Meaning.TOTAL, sums.whole());
        lastWords(Meaning.TOTAL, sums.inAll());
        lastWords(Meaning.PERHAPS_TOTAL, sums.perhapsFirst());
        lastWords(Meaning.PERHAPS_TOTAL, sums.perhapsLast());
        lastWords(Meaning.DIFFERENCE, vocabulary.differences());
        lastWords(Meaning.CARRIED, vocabulary.balances().carried());
        lastWords(Meaning.NOT_ADDED, vocabulary.notAdded());
        lastWords(Meaning.TAKEN_AWAY, vocabulary.takenAway());
        lastWords(Meaning.COUNT, vocabulary.counts());
        lastWords(Meaning.MONEY, vocabulary.money());
        lastWords(Meaning.OPENING, vocabulary.balances().opening());
        lastWords(Meaning.CLOSING, vocabulary.balances().closing());
    }

    /** The last word of each phrase: a label with the phrase holds it, so that it says when to compare the whole. */
    private void lastWords(Meaning meaning, Iterable<String> phrases) {
        for (String phrase : phrases) {
            words.computeIfAbsent(phrase.substring(phrase.lastIndexOf(' ') + 1), key -> EnumSet.noneOf(Meaning.class))
                    .add(meaning);
        }
    }

    /** What a label's words mean together. */
    EnumSet<Meaning> meanings(String label) {
        String text = bare(label);
        EnumSet<Meaning> meanings = EnumSet.noneOf(Meaning.class);
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !isOfWord(text.charAt(at))) {
                if (at > start) {
                    add(text.substring(start, at), meanings);
                }
                start = at + 1;
            }
        }
        keepIf(meanings, Meaning.TOTAL, total, text);
        keepIf(meanings, Meaning.PERHAPS_TOTAL, perhapsTotal, text);
        keepIf(meanings, Meaning.DIFFERENCE, difference, text);
        keepIf(meanings, Meaning.CARRIED, carried, text);
        if (isRate(text)) {
            meanings.add(Meaning.NOT_ADDED);
        }
        return meanings;
    }

    /** In small letters, without the colon that may close it. */
    private static String bare(String label) {
        String text = label.strip();
        String open = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
        return open.toLowerCase(Locale.ROOT);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || (c >= '0' && c <= '9');
    }

    private void add(String word, EnumSet<Meaning> meanings) {
        EnumSet<Meaning> ofWord = words.get(word);
        if (ofWord != null) {
            meanings.addAll(ofWord);
        }
        for (String ending : notAddedEndings) {
            if (word.endsWith(ending)) {
                meanings.add(Meaning.NOT_ADDED);
            }
        }
    }

    private static void keepIf(EnumSet<Meaning> meanings, Meaning meaning, Pattern pattern, String text) {
        if (meanings.contains(meaning) && !pattern.matcher(text).matches()) {
            meanings.remove(meaning);
        }
    }

    private boolean isRate(String text) {
        if (text.indexOf('%') >= 0 && SHARE.matcher(text).find()) {
            return true;
        }
        for (String word : each) {
            if (text.contains(word)) {
                return forEach.matcher(text).find();
            }
        }
        return false;
    }
}
