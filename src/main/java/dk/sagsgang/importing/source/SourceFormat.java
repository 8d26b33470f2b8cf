package dk.sagsgang.importing.source;

/** The formats that can be read. */
public enum SourceFormat {
    TEXT("text", "text/plain"),
    MARKDOWN("markdown", "text/markdown"),
    HTML("html", "text/html"),
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** An export of another system as XML. */
    XML("xml", "application/xml"),
    /** An export of another system as JSON. */
    JSON("json", "application/json");

    private final String code;
    private final String mediaType;

    SourceFormat(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    /** The name in the public JSON. */
    public String code() {
        return code;
    }

    /** Its media type (MIME), as an original is sent with. */
    public String mediaType() {
        return mediaType;
    }
}
