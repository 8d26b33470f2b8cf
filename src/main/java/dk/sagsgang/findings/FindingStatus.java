package dk.sagsgang.findings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a finding has been judged by somebody who held it against its source. */
public enum FindingStatus {
    /** By nobody yet. */
    NEW("Ny", "New"),
    /** The source does say so, and it is wrong. */
    CONFIRMED("Bekræftet i kilden", "Confirmed in the source"),
    /** The source is right, for a reason that was given. */
    NOT_AN_ERROR("Ikke en fejl", "Not an error");

    private final String danish;
    private final String english;

    FindingStatus(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /** The status of a name in addresses. */
    public static Optional<FindingStatus> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** Its name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String danish() {
        return danish;
    }

    public String english() {
        return english;
    }

    /** Whether the source is still to be mended. */
    public boolean isOpen() {
        return this != NOT_AN_ERROR;
    }
}
