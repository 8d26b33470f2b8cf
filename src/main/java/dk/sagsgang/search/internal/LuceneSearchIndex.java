package dk.sagsgang.search.internal;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Closings;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Viewer;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.files.Files;
import dk.sagsgang.meetings.MeetingId;
import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.meetings.MinutesRecorded;
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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
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

    private final Directory directory;
    private final Database database;
    private final CaseFiles caseFiles;
    private final Closings closings;
    private final ChangedMeetings changed;
    private final IndexKeeper keeper;
    private final Snapshots snapshots;
    private @Nullable Follower follower;

    private LuceneSearchIndex(
            Directory directory, Database database, Register register, CaseFiles caseFiles, Meetings meetings)
            throws IOException {
        this.directory = directory;
        this.database = database;
        this.caseFiles = caseFiles;
        this.closings = Files.closings(database);
        this.changed = new ChangedMeetings(meetings);
        this.keeper = new IndexKeeper(directory, database, new ItemDocuments(register, caseFiles, meetings, closings), changed);
        keeper.prepare();
        this.snapshots = new Snapshots(directory);
    }

    public static LuceneSearchIndex open(
            Path folder, Database database, Register register, CaseFiles caseFiles, Meetings meetings) {
        try {
            return new LuceneSearchIndex(FSDirectory.open(folder), database, register, caseFiles, meetings);
        } catch (IOException e) {
            throw new UncheckedIOException("Søgeindekset i " + folder + " kan ikke åbnes", e);
        }
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
    public void recorded(List<MinutesRecorded> events) {
        try {
            keeper.take(events);
        } catch (IOException | RuntimeException e) {
            // The record is what counts; the index knows that it is behind and catches up later.
            LOG.error("The search index could not take in what was imported", e);
        }
    }

    @Override
    public boolean catchUp() {
        try {
            boolean done = keeper.catchUp();
            keeper.release();
            snapshots.maybeRefreshBlocking();
            return done;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isCurrent() {
        return onSnapshot(snapshot -> !snapshot.held().isBehind(database.revision()));
    }

    /** Sees what another process has committed. */
    void refresh() throws IOException {
        snapshots.maybeRefreshBlocking();
    }

    @Override
    public synchronized void follow() {
        if (follower == null) {
            follower = new Follower(this);
        }
    }

    @Override
    public synchronized void close() {
        try (directory;
                snapshots;
                keeper) {
            if (follower != null) {
                follower.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something with the snapshot and the meetings to hide, or gives the other answer while the index is being built. */
    private <T> T onSnapshot(T unbuilt, OpenWork<T> work) {
        return onSnapshot(snapshot -> {
            Held held = snapshot.held();
            if (!held.isBehind(database.revision())) {
                return work.on(snapshot, Set.of());
            }
            // What the snapshot knows of meetings that changed since may have been closed.
            return held.isNothing()
                    ? unbuilt
                    : work.on(snapshot, changed.since(held).collect(Collectors.toSet()));
        });
    }

    private <T> T onSnapshot(SnapshotWork<T> work) {
        try {
            Snapshot snapshot = snapshots.acquire();
            try {
                return work.on(snapshot);
            } finally {
                snapshots.release(snapshot);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something done with a snapshot. */
    private interface SnapshotWork<T> {
        T on(Snapshot snapshot) throws IOException;
    }

    /** Something done with what may be seen of a snapshot. */
    private interface OpenWork<T> {
        T on(Snapshot snapshot, Collection<MeetingId> hidden) throws IOException;
    }
}
