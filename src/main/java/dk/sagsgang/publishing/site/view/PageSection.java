package dk.sagsgang.publishing.site.view;

/** The sections of a Danish committee case in the order of its template, and after them what is beside it. */
public enum PageSection {
    SUMMARY,
    EFFECT,
    RECOMMENDATION,
    DECISION,
    PRESENTATION,
    ECONOMY,
    FINDINGS,
    ATTACHMENTS,
    RELATED
}
