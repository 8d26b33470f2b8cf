package dk.sagsgang.importing;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.FindingId;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.findings.Judgement;
import dk.sagsgang.findings.LoggedFinding;
import dk.sagsgang.importing.internal.staging.context.Stores;
import dk.sagsgang.importing.internal.staging.review.StoredReview;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.util.List;

/** Opens what is held back of imported minutes, and holds it back again, by the judgement of somebody who looked at the source. */
public interface HeldBackReview {

    /** Of what is kept in a database and a data folder. */
    static HeldBackReview in(Database database, DataFolder folder, MinutesParser parser) {
        return new StoredReview(Stores.in(database, folder), parser);
    }

    /** Whether a finding is on something held back. */
    static boolean isOnHeldBack(Finding finding) {
        return finding.code().equals(FindingLog.HELD_BACK);
    }

    /**
     * Adds a judgement and reads the file again by it: {@code NOT_AN_ERROR} opens what the finding held back, any other holds
     * it back. All or nothing of it is kept.
     *
     * @return the findings that still hold back the same thing, or part of it, by other lines
     * @throws RefusedReviewException when the finding holds nothing back, or its file is no longer read as it was
     */
    List<LoggedFinding> judge(FindingId finding, Judgement judgement);
}
