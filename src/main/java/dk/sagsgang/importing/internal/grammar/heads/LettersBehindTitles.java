package dk.sagsgang.importing.internal.grammar.heads;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code Regnskab (B)}: a case letter in brackets behind the title. One letter in brackets may as well be a party, so most titles of the
 * document have to end in one.
 */
public final class LettersBehindTitles {
    private static final Pattern LETTER = Pattern.compile("^(.*\\S)\\s*\\(([A-Z])\\)$");
    private static final int LEAST = 2;

    private LettersBehindTitles() {}

    /** The same heads, with the letters taken off their titles where the document writes them so. */
    public static List<ItemHead> read(List<ItemHead> heads) {
        long lettered = heads.stream()
                .filter(head ->
                        head.letter() == null && LETTER.matcher(head.title()).matches())
                .count();
        return lettered < LEAST || lettered * 2 < heads.size()
                ? heads
                : heads.stream().map(LettersBehindTitles::lettered).toList();
    }

    private static ItemHead lettered(ItemHead head) {
        Matcher letter = LETTER.matcher(head.title());
        return head.letter() == null && letter.matches()
                ? new ItemHead(
                        head.number(),
                        letter.group(1),
                        letter.group(2),
                        head.raisedTo(),
                        head.reference(),
                        head.visibility(),
                        head.publicTitle(),
                        head.from(),
                        head.to())
                : head;
    }
}
