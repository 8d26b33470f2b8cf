package dk.sagsgang.documents;

/** An original file for download. */
@SuppressWarnings("ArrayRecordComponent") // handed through once, compared by nobody
public record OriginalFile(String name, String mediaType, byte[] bytes) {}
