package dk.sagsgang.importing.internal.linking;

import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.CaseRecorder;
import dk.sagsgang.cases.JournalNumber;
import dk.sagsgang.cases.KleNumber;
import dk.sagsgang.cases.PlainNumber;
import dk.sagsgang.register.Body;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which case a printed number means: all prints of one number are one case. A bare subject such as {@code 00.01.00} is no
 * case, since it is shared by all cases of the subject.
 */
public final class CaseLinking {
    /** Digits in at least two groups, so that a year or a count is not taken for a case. */
    private static final Pattern NUMBERED = Pattern.compile(".*\\d.*[^\\d].*\\d.*");

    /** A bare number up to this may be a year that belongs to the title. */
    private static final int LATEST_YEAR = 2100;

    private final CaseRecorder cases;

    public CaseLinking(CaseRecorder cases) {
        this.cases = cases;
    }

    /** The case, added when new; empty where no number is printed that names one case. */
    public Optional<CaseFileId> link(Body body, @Nullable String reference) {
        return slug(reference).map(slug -> cases.caseFile(body.id(), String.valueOf(reference), slug));
    }

    /** One form for all prints of the number, fit for an address; empty where it names no one case. */
    static Optional<String> slug(@Nullable String reference) {
        if (reference == null || reference.isBlank()) {
            return Optional.empty();
        }
        Optional<JournalNumber> number = JournalNumber.findAfterTitle(reference);
        if (number.isEmpty()) {
            return Optional.of(plain(reference))
                    .filter(slug -> NUMBERED.matcher(slug).matches());
        }
        return number.filter(CaseLinking::isOneCase).map(JournalNumber::slug);
    }

    private static boolean isOneCase(JournalNumber number) {
        return switch (number) {
            case KleNumber kle -> kle.isComplete();
            case PlainNumber plain -> plain.number() > LATEST_YEAR;
            default -> true;
        };
    }

    /** A number in a form that is not known is kept separate by its letters and digits. */
    private static String plain(String reference) {
        return reference
                .strip()
                .toUpperCase(Locale.ROOT)
                .replace("Æ", "AE")
                .replace("Ø", "OE")
                .replace("Å", "AA")
                .replaceAll("[^A-Z0-9.]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
    }
}
