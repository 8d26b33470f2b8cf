package dk.sagsgang.findings;

/** How much a finding matters to a reader of the source. */
public enum Severity {
    /** Worth knowing; nothing contradicts. */
    INFO("info"),
    /** Something does not fit and a human should look. */
    WARNING("warning"),
    /** The source contradicts itself, or something that must never be published is in it. */
    ERROR("error");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** Its name in stored data and in the public JSON. */
    public String code() {
        return code;
    }
}
