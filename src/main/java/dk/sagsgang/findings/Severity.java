package dk.sagsgang.findings;

/** How much a finding matters to a reader of the source. */
public enum Severity {
    /** Worth knowing; nothing contradicts. */
    INFO,
    /** Something does not fit and a human should look. */
    WARNING,
    /** The source contradicts itself, or something that must never be published is in it. */
    ERROR
}
