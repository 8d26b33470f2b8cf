package dk.sagsgang.documents;

/** A case by number, title and address. */
public record CaseRef(String slug, String reference, String title) {}
