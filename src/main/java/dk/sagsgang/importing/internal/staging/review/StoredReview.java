package dk.sagsgang.importing.internal.staging.review;

import dk.sagsgang.access.Access;
import dk.sagsgang.files.FileId;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.FindingId;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.findings.FindingSubject;
import dk.sagsgang.findings.Judgement;
import dk.sagsgang.findings.LoggedFinding;
import dk.sagsgang.importing.DocumentReaders;
import dk.sagsgang.importing.HeldBackReview;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.importing.RefusedReviewException;
import dk.sagsgang.importing.internal.staging.context.Stores;
import dk.sagsgang.importing.internal.staging.preparation.SkipReasons;
import java.util.List;
import java.util.NoSuchElementException;

/** {@link HeldBackReview} on the record. */
public final class StoredReview implements HeldBackReview {
    private final Stores stores;
    private final Rereading rereading;

    public StoredReview(Stores stores, MinutesParser parser) {
        this.stores = stores;
        this.rereading = new Rereading(stores, new DocumentReaders(), parser);
    }

    @Override
    public List<LoggedFinding> judge(FindingId id, Judgement judgement) {
        return stores.database().write(context -> {
            LoggedFinding finding = Access.ofOperator()
                    .open(stores.findings().find(id))
                    .orElseThrow(() -> new NoSuchElementException("No finding " + id.value()))
                    .value();
            if (!HeldBackReview.isOnHeldBack(finding)) {
                throw new RefusedReviewException(refusal(finding));
            }
            stores.findings().judge(id, judgement);
            Rereading.Result result =
                    rereading.read(new FileId(finding.subject().file().value()));
            if (result == Rereading.Result.READ_DIFFERENTLY || result == Rereading.Result.NOT_CURRENT) {
                throw new RefusedReviewException(SkipReasons.reread(result).orElseThrow());
            }
            return ofSameThing(finding);
        });
    }

    private List<LoggedFinding> ofSameThing(LoggedFinding finding) {
        return onMeeting(finding).stream()
                .filter(HeldBackReview::isOnHeldBack)
                .filter(other -> !other.id().equals(finding.id()) && !Rereading.isOpened(other))
                .filter(other -> finding.subject().item() == null || isOnSameItem(other, finding))
                .toList();
    }

    private List<LoggedFinding> onMeeting(LoggedFinding finding) {
        FindingSubject.AtMeeting meeting = finding.subject().meeting();
        return meeting == null
                ? List.of()
                : Access.ofOperator()
                        .openAll(stores.findings().listOfMeeting(meeting))
                        .value();
    }

    private static boolean isOnSameItem(LoggedFinding one, LoggedFinding other) {
        FindingSubject.OnItem first = one.subject().item();
        FindingSubject.OnItem second = other.subject().item();
        return first == null ? second == null : second != null && first.value() == second.value();
    }

    /** Why nothing can be opened by a finding that does not hold anything back. */
    private Bilingual refusal(LoggedFinding finding) {
        boolean isByHeldBack = onMeeting(finding).stream()
                .filter(HeldBackReview::isOnHeldBack)
                .anyMatch(other -> other.subject().item() == null || isOnSameItem(other, finding));
        boolean isPlain =
                !finding.visibility().isPublic() && !finding.code().equals(FindingLog.PERSONAL_NUMBER) && !isByHeldBack;
        return isPlain
                ? new Bilingual(
                        "Fundet står i noget, som kilden selv mærker som lukket, og det kan ikke åbnes her. Er mærket forkert,"
                                + " så få kilden rettet, og importér den rettede fil.",
                        "The finding is in something that the source itself marks as closed, which cannot be opened here. If the"
                                + " mark is wrong, have the source corrected and import the corrected file.")
                : new Bilingual(
                        "Kun fund af noget, der er holdt tilbage (held-back), kan åbnes og lukkes. Brug --confirmed,"
                                + " --not-an-error eller --new for dette fund.",
                        "Only findings on something held back (held-back) can be opened and closed. Use --confirmed,"
                                + " --not-an-error or --new for this finding.");
    }
}
