package dk.sagsgang.findings;

import dk.sagsgang.access.Open;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.findings.internal.JooqFindingLog;
import dk.sagsgang.storage.Database;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Every finding on what has been imported. Those on a replaced version are kept, but none of the lists shows them. */
public interface FindingLog {

    /** The log kept in a database. */
    static FindingLog in(Database database) {
        return new JooqFindingLog(database);
    }

    /**
     * The code of findings on personal numbers, which are for the operator alone: they would show the way to what should not
     * have been published.
     */
    String PERSONAL_NUMBER = "personal-number";

    /** The code of findings on what is held back, which are for the operator alone. */
    String HELD_BACK = "held-back";

    /** Whether a personal number was found in a file, whose original is not given out for that reason. */
    boolean hasPersonalNumber(int file);

    /** A finding by its id, whatever its status. */
    Optional<Sealed<LoggedFinding>> find(FindingId id);

    /** The most severe first, then in order of file and line; closed ones included. */
    List<Sealed<LoggedFinding>> listAll();

    /** Those of a meeting in order of line, closed ones included. */
    List<Sealed<LoggedFinding>> listOfMeeting(FindingSubject.AtMeeting meeting);

    /** Those of a case in order of file and line, closed ones included. */
    List<Sealed<LoggedFinding>> listOfCase(FindingSubject.OfCase caseFile);

    /** What has been said about a finding, the oldest first. */
    List<Judgement> listJudgements(Open<LoggedFinding> finding);

    /** Keeps findings on one subject. */
    void record(FindingSubject subject, Visibility visibility, List<? extends Finding> findings);

    /** Changes whether a finding is in the open. */
    void setVisibility(FindingId id, Visibility visibility);

    /** Marks a finding as one that its file no longer gives. */
    void supersede(FindingId id);

    /** Marks the findings in a file as those of a replaced version. */
    void supersede(FindingSubject.InFile file);

    /**
     * Lets the findings of a meeting be followed by what was said about the same ones in its earlier versions: those
     * of the same kind that say the same. Not those on what is held back: their message names a line, and another version may
     * have something else there.
     */
    void carryJudgementsOver(FindingSubject.AtMeeting meeting);

    /**
     * Adds a judgement, which holds from now on; the site shows it at once.
     *
     * @throws NoSuchElementException when there is no such finding on a current version
     */
    void judge(FindingId id, Judgement judgement);
}
