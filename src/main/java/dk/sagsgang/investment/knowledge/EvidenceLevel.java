package dk.sagsgang.investment.knowledge;

import java.util.Arrays;
import java.util.Optional;

/** How strong the study behind an effect is, as the national model grades it. */
public enum EvidenceLevel {
    /** A meta-analysis or a randomised trial. */
    RANDOMISED(1),
    /** A controlled or quasi-experimental study. */
    CONTROLLED(2),
    /** Before and after in the same people. */
    BEFORE_AND_AFTER(3);

    private final int grade;

    EvidenceLevel(int grade) {
        this.grade = grade;
    }

    /** 1 for the strongest to 3. */
    public int grade() {
        return grade;
    }

    static Optional<EvidenceLevel> find(int grade) {
        return Arrays.stream(values()).filter(level -> level.grade == grade).findFirst();
    }
}
