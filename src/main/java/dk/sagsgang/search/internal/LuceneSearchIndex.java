package dk.sagsgang.search.internal;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Closings;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Viewer;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.files.Files;
import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.minutes.MinutesRecorded;
import dk.sagsgang.register.Register;
import dk.sagsgang.search.SearchIndex;
import dk.sagsgang.search.SearchPage;
import dk.sagsgang.search.SearchQuery;
import dk.sagsgang.storage.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link SearchIndex} with Lucene in a folder. */
public final class LuceneSearchIndex implements SearchIndex {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneSearchIndex.class);

    /** Recommends an incubating module to every user of the command line; held here so that its level is kept. */
    private static final java.util.logging.Logger ADVICE =
            java.util.logging.Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        ADVICE.setLevel(java.util.logging.Level.SEVERE);
    }

    private final Path folder;
    private final Database database;
    private final CaseFiles caseFiles;
    private final Closings closings;
    private final ChangedMeetings changed;
    private final ItemDocuments documents;
    private volatile OpenIndex open;
    private boolean failed;
    private @Nullable IndexUpdater follower;

    private LuceneSearchIndex(Path folder, Database database, Register register, CaseFiles caseFiles, Meetings meetings)
            throws IOException {
        this.folder = folder;
        this.database = database;
        this.caseFiles = caseFiles;
        this.closings = Files.closings(database);
        this.changed = new ChangedMeetings(meetings);
        this.documents = new ItemDocuments(register, caseFiles, meetings, closings);
        this.open = openOrRenew();
    }

    /**
     * Opens the index of a folder. A damaged one is set aside, which is logged, and an empty one opened that will catch up.
     *
     * @throws UncheckedIOException when it can be neither opened nor recreated
     */
    public static LuceneSearchIndex open(
            Path folder, Database database, Register register, CaseFiles caseFiles, Meetings meetings) {
        try {
            return new LuceneSearchIndex(folder, database, register, caseFiles, meetings);
        } catch (IOException e) {
            throw new UncheckedIOException("Søgeindekset i " + folder + " kan ikke åbnes", e);
        }
    }

    /** What is wrong with the index in a folder; empty where nothing is, or where there is none. */
    public static Optional<String> findDamage(Path folder) {
        return OpenIndex.isIn(folder) ? Optional.ofNullable(IndexDamage.find(folder)) : Optional.empty();
    }

    private OpenIndex openOrRenew() throws IOException {
        try {
            return OpenIndex.in(folder, false, database, documents, changed);
        } catch (IOException | RuntimeException e) {
            if (!IndexDamage.isDamage(e)) {
                throw e;
            }
            return setAside(String.valueOf(e.getMessage()));
        }
    }

    private OpenIndex setAside(String why) throws IOException {
        if (!folder.toFile().canWrite()) {
            LOG.warn("The search index in {} is damaged and cannot be written; it is built in memory", folder);
            return OpenIndex.in(folder, true, database, documents, changed);
        }
        Path aside = IndexDamage.setAside(folder);
        LOG.warn(
                "Søgeindekset var beskadiget; det er lagt i {} og bygges på ny (the search index was damaged and is rebuilt)",
                aside);
        LOG.debug("Damage of the index: {}", why);
        return OpenIndex.in(folder, false, database, documents, changed);
    }

    @Override
    public Open<SearchPage> find(SearchQuery query) {
        return toThePublic(access -> onSnapshot(
                SearchPage.empty(query),
                (snapshot, hidden) -> new Searching(snapshot, query, hidden).answer(caseFiles, access)));
    }

    @Override
    public Open<List<String>> suggest(String beginning, int limit) {
        return toThePublic(_ -> onSnapshot(
                List.of(), (snapshot, hidden) -> new Suggesting(snapshot, hidden).suggest(beginning, limit)));
    }

    /** An answer from the index, into which only what is open has gone, and from what is opened now. */
    private <T> Open<T> toThePublic(Function<Access, T> answer) {
        return Access.of(Viewer.PUBLIC, closings).assemble(answer);
    }

    @Override
    public synchronized void recorded(List<MinutesRecorded> events) {
        if (failed) {
            return;
        }
        try {
            open.keeper().take(events);
        } catch (IOException | RuntimeException e) {
            // The record is what counts; the index knows that it is behind and catches up later.
            failed = true;
            open.keeper().abandon();
            LOG.error("The search index could not take in what was imported and will catch up later", e);
        }
    }

    @Override
    public boolean catchUp() {
        try {
            try {
                return catchUp(open);
            } catch (IOException | RuntimeException e) {
                if (!renew(open, e)) {
                    throw e;
                }
                return catchUp(open);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean catchUp(OpenIndex index) throws IOException {
        boolean done = index.keeper().catchUp();
        index.keeper().release();
        index.snapshots().maybeRefreshBlocking();
        synchronized (this) {
            failed = false;
        }
        return done;
    }

    /** Opens a new index in place of one whose files are not what was written; false where they are. */
    private synchronized boolean renew(OpenIndex used, Exception problem) throws IOException {
        if (!used.equals(open)) {
            return true;
        }
        open.keeper().abandon();
        if (!IndexDamage.isDamage(problem) || IndexDamage.find(used.directory()) == null) {
            return false;
        }
        used.abandon();
        open = setAside(String.valueOf(problem.getMessage()));
        if (follower == null) {
            catchUp(open);
        }
        return true;
    }

    @Override
    public boolean isCurrent() {
        return onSnapshot(snapshot -> !snapshot.held().isBehind(database.revision()));
    }

    /** Sees what another process has committed. */
    void refresh() throws IOException {
        open.snapshots().maybeRefreshBlocking();
    }

    @Override
    public synchronized void follow() {
        if (follower == null) {
            follower = new IndexUpdater(this);
        }
    }

    @Override
    public void close() {
        IndexUpdater followed = follower;
        if (followed != null) {
            followed.close();
        }
        try {
            open.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something with the snapshot and the meetings to hide, or gives the other answer while the index is being built. */
    private <T> T onSnapshot(T unbuilt, OpenWork<T> work) {
        return onSnapshot(snapshot -> {
            IndexedRevision held = snapshot.held();
            if (!held.isBehind(database.revision())) {
                return work.on(snapshot, Set.of());
            }
            // What the snapshot knows of meetings that changed since may have been closed.
            return held.isNothing()
                    ? unbuilt
                    : work.on(snapshot, changed.since(held).collect(Collectors.toSet()));
        });
    }

    private <T> T onSnapshot(OpenIndex.SnapshotWork<T> work) {
        OpenIndex used = open;
        try {
            try {
                return used.on(work);
            } catch (IOException | RuntimeException e) {
                if (!renew(used, e)) {
                    throw e;
                }
                return open.on(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something done with what may be seen of a snapshot. */
    private interface OpenWork<T> {
        T on(Snapshot snapshot, Collection<MeetingId> hidden) throws IOException;
    }
}
