package dk.sagsgang.findings;

import java.util.Arrays;
import java.util.Optional;

/** How somebody who compared a finding with its source has judged it. */
public enum FindingStatus {
    /** Not judged yet. */
    NEW("new", "Ny", "New"),
    /** The source does say so, and it is wrong. */
    CONFIRMED("confirmed", "Bekræftet i kilden", "Confirmed in the source"),
    /** The source is right, for a reason that was given. */
    NOT_AN_ERROR("not-an-error", "Ikke en fejl", "Not an error");

    private final String code;
    private final String danish;
    private final String english;

    FindingStatus(String code, String danish, String english) {
        this.code = code;
        this.danish = danish;
        this.english = english;
    }

    /** The status of a name in addresses. */
    public static Optional<FindingStatus> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** Its name in stored data and in addresses. */
    public String code() {
        return code;
    }

    /** Its name on Danish pages. */
    public String danish() {
        return danish;
    }

    /** Its name on English pages. */
    public String english() {
        return english;
    }

    /** Whether the source still has to be corrected. */
    public boolean isOpen() {
        return this != NOT_AN_ERROR;
    }
}
