package dk.sagsgang.search;

import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.meetings.minutes.MinutesListener;
import dk.sagsgang.register.Register;
import dk.sagsgang.search.internal.LuceneSearchIndex;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.util.Optional;

/**
 * The search index of an installation: derived from the record, kept in the data folder, rebuilt when lost. It stores
 * which revision of the record it holds, so that a crash at any moment leaves it behind the record but never wrong;
 * until it has caught up, meetings that changed since are left out of every answer.
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
     * Reads every byte of the index of a data folder and compares it with its checksums; for a check on demand, before the index
     * is opened, since opening a damaged one recreates it.
     *
     * @return what is wrong, empty where nothing is or where there is no index yet
     */
    static Optional<String> findDamage(DataFolder folder) {
        return LuceneSearchIndex.findDamage(folder.index());
    }

    /**
     * Updates the index to the state of the record: with what changed, or with everything when it is new.
     *
     * @return whether it is now up to date; false when another process is writing it
     */
    boolean catchUp();

    /** Catches up now and whenever the record changes, in the background, until closed. For servers. */
    void follow();

    /** Commits what has been taken in and lets go of the files. */
    @Override
    void close();
}
