package dk.sagsgang.publishing.site.view;

import dk.sagsgang.search.Snippet;
import java.util.ArrayList;
import java.util.List;

/** Cuts a found text at the words that were looked for. */
public final class Marked {
    private Marked() {}

    /** @param marked whether it was looked for */
    public record Piece(String text, boolean marked) {}

    /** A snippet cut at its marks, in order; together the pieces are its whole text. */
    public static List<Piece> pieces(Snippet snippet) {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        for (Snippet.Mark mark : snippet.marks()) {
            add(pieces, snippet.text().substring(done, mark.start()), false);
            add(pieces, snippet.text().substring(mark.start(), mark.end()), true);
            done = mark.end();
        }
        add(pieces, snippet.text().substring(done), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
