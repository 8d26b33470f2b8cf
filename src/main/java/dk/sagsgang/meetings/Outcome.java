package dk.sagsgang.meetings;

/** What a body did with an item. */
public enum Outcome {
    RECOMMENDED("recommended", "Anbefalet", "Recommended"),
    APPROVED("approved", "Godkendt", "Approved"),
    DISCUSSED("discussed", "Drøftet", "Discussed"),
    NOTED("noted", "Taget til efterretning", "Noted"),
    DECIDED("decided", "Besluttet", "Decided"),
    REJECTED("rejected", "Forkastet", "Rejected"),
    POSTPONED("postponed", "Udsat", "Postponed"),
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

    /** The name in the public JSON. */
    public String code() {
        return code;
    }

    public String danish() {
        return danish;
    }

    public String english() {
        return english;
    }
}
