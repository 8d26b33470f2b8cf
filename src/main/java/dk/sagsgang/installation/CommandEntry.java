package dk.sagsgang.installation;

/**
 * A command of the command line.
 *
 * @param order its place in the help: those of lower numbers come first
 * @param type its class, annotated as picocli wants it
 */
public record CommandEntry(int order, Class<?> type) {}
