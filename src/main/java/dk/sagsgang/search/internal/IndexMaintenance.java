package dk.sagsgang.search.internal;

import dk.sagsgang.access.Open;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.minutes.MinutesRecorded;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the index, while no other process does. Each commit carries the revision that it holds. */
final class IndexMaintenance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexMaintenance.class);
    private static final double BUFFER_MEGABYTES = 32;

    /** How many meetings are taken in between commits, which each wait for the disk. */
    private static final int MEETINGS_PER_COMMIT = 2_000;

    /** How many meetings are read from the record together. */
    private static final int MEETINGS_AT_ONCE = 32;

    private final Directory directory;
    private final boolean mayWrite;
    private final Database database;
    private final ItemDocuments documents;
    private final ChangedMeetings changed;
    private @Nullable IndexWriter writer;
    private IndexedRevision held = IndexedRevision.NOTHING;
    private int uncommitted;

    /** @param mayWrite false where the index may only be read: then it is never brought along */
    IndexMaintenance(
            Directory directory,
            boolean mayWrite,
            Database database,
            ItemDocuments documents,
            ChangedMeetings changed) {
        this.directory = directory;
        this.mayWrite = mayWrite;
        this.database = database;
        this.documents = documents;
        this.changed = changed;
    }

    /** Makes an empty index where there is none. */
    synchronized void prepare() throws IOException {
        if (!DirectoryReader.indexExists(directory) && openWriter()) {
            commit();
            release();
        }
    }

    /** Takes in what was just committed, unless that is not the next after what is held: then all that is missing. */
    synchronized boolean take(List<MinutesRecorded> events) throws IOException {
        if (events.isEmpty() || !openWriter()) {
            return false;
        }
        Revision first = events.getFirst().revision();
        if (first.number() > held.revision().number() + 1) {
            return catchUp();
        }
        replace(events.stream().map(MinutesRecorded::meeting).distinct().iterator());
        held = new IndexedRevision(events.getLast().revision());
        if (uncommitted >= MEETINGS_PER_COMMIT) {
            commit();
        }
        return true;
    }

    /** Takes in all that is missing and commits. */
    synchronized boolean catchUp() throws IOException {
        if (!openWriter()) {
            return false;
        }
        Revision current = database.revision();
        if (held.isBehind(current)) {
            if (held.isNothing()) {
                writer().deleteAll();
            }
            replace(changed.since(held).iterator());
            held = new IndexedRevision(current);
            uncommitted++;
        }
        commit();
        return true;
    }

    /** Commits and lets another process write. */
    synchronized void release() throws IOException {
        IndexWriter open = writer;
        if (open != null) {
            commit();
            writer = null;
            open.close();
        }
    }

    /** Lets go of what is not committed, as after a failure. */
    synchronized void abandon() {
        IndexWriter open = writer;
        writer = null;
        uncommitted = 0;
        held = IndexedRevision.NOTHING;
        if (open != null) {
            try {
                open.rollback();
            } catch (IOException | RuntimeException e) {
                LOG.debug("An index that could not be written could not be rolled back either", e);
            }
        }
    }

    @Override
    public void close() {
        try {
            release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replace(Iterator<MeetingId> meetings) throws IOException {
        while (meetings.hasNext()) {
            List<MeetingId> some = new ArrayList<>();
            while (meetings.hasNext() && some.size() < MEETINGS_AT_ONCE) {
                some.add(meetings.next());
            }
            replace(some);
        }
    }

    private void replace(List<MeetingId> meetings) throws IOException {
        Map<MeetingId, List<Open<Document>>> items = database.read(context -> documents.listOf(meetings));
        for (MeetingId meeting : meetings) {
            Term place = new Term(IndexFields.MEETING, Integer.toString(meeting.value()));
            List<Document> shown = items.getOrDefault(meeting, List.of()).stream()
                    .map(Open::value)
                    .toList();
            // To replace by nothing is to delete: an empty block of documents would be counted by the writer and never
            // written.
            if (shown.isEmpty()) {
                writer().deleteDocuments(place);
            } else {
                writer().updateDocuments(place, shown);
            }
            uncommitted++;
        }
    }

    private void commit() throws IOException {
        if (uncommitted > 0 || !DirectoryReader.indexExists(directory)) {
            writer().setLiveCommitData(held.commitData().entrySet());
            writer().commit();
            uncommitted = 0;
        }
    }

    private boolean openWriter() throws IOException {
        if (writer != null) {
            return true;
        }
        if (!mayWrite) {
            return false;
        }
        IndexWriterConfig config = new IndexWriterConfig(DanishAnalysis.BY_FIELD);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setCommitOnClose(false);
        try {
            writer = new IndexWriter(directory, config);
        } catch (LockObtainFailedException e) {
            return false;
        }
        held = DirectoryReader.indexExists(directory)
                ? IndexedRevision.of(SegmentInfos.readLatestCommit(directory).getUserData())
                : IndexedRevision.NOTHING;
        return true;
    }

    private IndexWriter writer() {
        if (writer == null) {
            throw new IllegalStateException("The index is not open for writing");
        }
        return writer;
    }
}
