package dk.sagsgang.search;

import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.meetings.MinutesListener;
import dk.sagsgang.register.Register;
import dk.sagsgang.search.internal.LuceneSearchIndex;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.util.Optional;

/**
 * The search index of an installation: derived from the record, kept in the data folder, rebuilt when lost. It knows which
 * revision of the record it holds, so that a crash at any moment leaves it behind the record but never wrong; until it has
 * caught up, meetings that changed since are left out of every answer.
 *
 * <p>One process at a time writes it; others follow what that one commits.
 */
public interface SearchIndex extends Search, MinutesListener, AutoCloseable {

    /** The index of a data folder, as it was left. */
    static SearchIndex open(
            DataFolder folder, Database database, Register register, CaseFiles caseFiles, Meetings meetings) {
        return LuceneSearchIndex.open(folder.index(), database, register, caseFiles, meetings);
    }

    /**
     * Brings the index to the state of the record: takes in what changed, or everything when it is new.
     *
     * @return whether it is now up to date; false when another process is writing it
     */
    boolean catchUp();

    /**
     * Reads every byte of the index and compares it with its checksums; for a check on demand.
     *
     * @return what is wrong, empty where nothing is
     */
    Optional<String> findDamage();

    /** Catches up now and whenever the record changes, in the background, until closed. For servers. */
    void follow();

    /** Commits what has been taken in and lets go of the files. */
    @Override
    void close();
}
