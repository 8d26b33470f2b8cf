package dk.sagsgang.documents;

/** An original file for download. @param checksum SHA-512 of the bytes */
@SuppressWarnings("ArrayRecordComponent") // handed through once, compared by nobody
public record OriginalFile(String name, String mediaType, String checksum, byte[] bytes) {}
