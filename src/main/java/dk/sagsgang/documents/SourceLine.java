package dk.sagsgang.documents;

/**
 * A line of a source. Of a closed line there is its number, and no text.
 *
 * @param marked whether it is among the lines asked for
 */
public record SourceLine(int number, String text, boolean closed, boolean marked) {}
