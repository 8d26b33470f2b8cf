package dk.sagsgang.importing.source;

/**
 * Words that lead somewhere.
 *
 * @param text the words, as a reader sees them
 * @param target the address, as the source has it; neither resolved nor checked
 */
public record SourceLink(String text, String target) {}
