package dk.sagsgang.documents.reference;

/** A case by number, title and address. */
public record CaseRef(String slug, String reference, String title) {}
