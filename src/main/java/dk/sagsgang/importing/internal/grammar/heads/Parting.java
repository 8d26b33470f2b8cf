package dk.sagsgang.importing.internal.grammar.heads;

/**
 * A line that begins an item in one of two readings of a document and does not in the other.
 *
 * @param line its index
 * @param decision index of a line of a decision that is of one item or of another by it
 * @param above index of the last line of the item above, where that may go on below {@code line}; -1 where it does not
 */
public record Parting(int line, int decision, int above) {}
