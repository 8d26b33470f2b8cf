package dk.sagsgang.documents.source;

import java.util.List;

/**
 * A line of a source. Of a closed line there is its number, and no text.
 *
 * @param pieces its text, cut where the reading's words begin and end
 * @param marked whether it is among the lines asked for
 */
public record ShownLine(int number, List<Piece> pieces, boolean closed, boolean marked) {
    public ShownLine {
        pieces = List.copyOf(pieces);
    }

    /**
     * Some of a line.
     *
     * @param used whether the reading is made of it
     */
    public record Piece(String text, boolean used) {}
}
