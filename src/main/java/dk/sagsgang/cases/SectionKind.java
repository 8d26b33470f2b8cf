package dk.sagsgang.cases;

/** The parts of the Danish committee case template, by what they are for, whatever a municipality calls them. */
public enum SectionKind {
    /** Text before an item's first heading, where it has none. */
    LEAD("lead", "Indledning", "Introduction"),
    SUMMARY("summary", "Resume", "Summary"),
    EFFECT("effect", "Effekt", "Effect"),
    RECOMMENDATION("recommendation", "Indstilling", "Recommendation"),
    DECISION("decision", "Beslutning", "Decision"),
    PRESENTATION("presentation", "Sagsfremstilling", "Presentation"),
    ECONOMY("economy", "Økonomi", "Economy"),
    ATTACHMENTS("attachments", "Bilag", "Attachments"),
    INITIATIVE("initiative", "Initiativretsforslag", "Initiative proposal"),
    PROPOSER_RECOMMENDATION("proposerRecommendation", "Indstilling fra forslagsstiller", "Proposer's recommendation"),
    ADMINISTRATION_STATEMENT("administrationStatement", "Forvaltningens belysning", "Administration's statement"),
    BACKGROUND("background", "Baggrund", "Background"),
    COMPETENCE("competence", "Beslutningskompetence", "Who decides"),
    HEARING("hearing", "Høring", "Hearing"),
    LAW("law", "Lovgrundlag", "Legal basis"),
    OTHER("other", "Øvrigt", "Other");

    private final String code;
    private final String danish;
    private final String english;

    SectionKind(String code, String danish, String english) {
        this.code = code;
        this.danish = danish;
        this.english = english;
    }

    /** The name in the public JSON. */
    public String code() {
        return code;
    }

    /** Its heading on Danish pages. */
    public String danish() {
        return danish;
    }

    /** Its heading on English pages. */
    public String english() {
        return english;
    }
}
