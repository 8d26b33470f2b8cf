package dk.sagsgang.importing.internal.openness;

/** What is held back as one. */
enum Withheld {
    DOCUMENT("hele dokumentet", "the whole document"),
    ITEM("punktet", "the item"),
    SECTION("afsnittet", "the section"),
    ATTACHMENT("bilaget", "the attachment");

    private final String danish;
    private final String english;

    Withheld(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    String danish() {
        return danish;
    }

    String english() {
        return english;
    }
}
