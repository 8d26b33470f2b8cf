package dk.sagsgang.meetings.outcome;

/** What a body did with an item. */
public enum Outcome {
    RECOMMENDED("recommended", "Anbefalet", "Recommended"),
    APPROVED("approved", "Godkendt", "Approved"),
    DISCUSSED("discussed", "Drøftet", "Discussed"),
    NOTED("noted", "Taget til efterretning", "Noted"),
    DECIDED("decided", "Besluttet", "Decided"),
    REJECTED("rejected", "Forkastet", "Rejected"),
    POSTPONED("postponed", "Udsat", "Postponed"),
    /** Sent back to the proposer for further work (hjemvist). */
    SENT_BACK("sent-back", "Hjemvist", "Sent back"),
    WITHDRAWN("withdrawn", "Udgået", "Withdrawn"),
    AMENDED("amended", "Godkendt med ændring", "Amended"),
    OTHER("other", "Andet", "Other");

    private final String code;
    private final String danish;
    private final String english;

    Outcome(String code, String danish, String english) {
        this.code = code;
        this.danish = danish;
        this.english = english;
    }

    /** Its name in stored data and in addresses. */
    public String code() {
        return code;
    }

    /** Whether the body decided the matter itself, so that it ends here. */
    public boolean settles() {
        return switch (this) {
            case APPROVED, DECIDED, REJECTED, AMENDED -> true;
            case RECOMMENDED, DISCUSSED, NOTED, POSTPONED, SENT_BACK, WITHDRAWN, OTHER -> false;
        };
    }

    /** Whether the body passes the matter on to another that is to decide it. */
    public boolean passesOn() {
        return this == RECOMMENDED;
    }

    /** Whether the matter is still on its way after this: to another body, or back to this one. */
    public boolean isUnderWay() {
        return passesOn() || this == POSTPONED || this == SENT_BACK;
    }

    /** Whether the proposal that was put to the body has its support, as it was or amended. */
    public boolean adopts() {
        return this == APPROVED || this == AMENDED || this == RECOMMENDED;
    }

    /** Its name on Danish pages. */
    public String danish() {
        return danish;
    }

    /** Its name on English pages. */
    public String english() {
        return english;
    }
}
