package dk.sagsgang.files;

/**
 * What anyone may know of an imported file, however many of its lines are closed: neither its name nor a word of it.
 *
 * @param format the name of the reader's format, {@code text}, {@code pdf}, ...
 * @param lineCount how many lines were read from it
 */
public record FileFace(FileId id, Checksum checksum, String format, int lineCount) {}
