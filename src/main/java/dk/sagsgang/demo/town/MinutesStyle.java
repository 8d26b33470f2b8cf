package dk.sagsgang.demo.town;

import java.util.Locale;

/** How a body's minutes look: the shapes that minutes of real municipalities come in. */
public enum MinutesStyle {
    /** Lines of about a hundred characters, with a header and a table of contents; tables as tabs. */
    TEXT("txt"),
    /** As {@link #TEXT}, but without header and contents: the committee must be read from the decisions. */
    BARE("txt"),
    /** Headings with hashes, tables with pipes. */
    MARKDOWN("md"),
    /** A web page with real headings and tables. */
    HTML("html"),
    /** A Word document with heading styles and real tables. */
    DOCX("docx"),
    /** A printed document, where the structure is only in the type sizes. */
    PDF("pdf");

    private final String extension;

    MinutesStyle(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    static MinutesStyle named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The word this manner prints for one of the template's headings; municipalities do not agree on them. */
    public String heading(String template) {
        return switch (this) {
            case TEXT, BARE -> template.equals("Indstilling") ? "INDSTILLING" : template;
            case HTML -> template.equals("Resume") ? "Resumé" : template;
            case DOCX -> template.equals("Resume") ? "Sagsresumé" : template;
            case MARKDOWN, PDF -> template;
        };
    }
}
