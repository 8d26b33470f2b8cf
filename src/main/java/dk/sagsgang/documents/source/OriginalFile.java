package dk.sagsgang.documents.source;

/**
 * An original file for download.
 *
 * @param checksum SHA-512 of the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // passed through once and never compared
public record OriginalFile(String name, String mediaType, String checksum, byte[] bytes) {}
