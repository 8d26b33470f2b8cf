package dk.sagsgang.search.internal;

import dk.sagsgang.storage.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The index as it is open: its files, who writes them, and what is searched. */
record OpenIndex(Directory directory, IndexMaintenance keeper, Snapshots snapshots) implements AutoCloseable {

    /**
     * Opens the index in a folder. Where nothing may be written, an index that is there is searched as it is, and one that is
     * missing is built in memory.
     *
     * @param inMemory whether to build it in memory whatever is in the folder
     */
    static OpenIndex in(
            Path folder, boolean inMemory, Database database, ItemDocuments documents, ChangedMeetings changed)
            throws IOException {
        boolean mayWrite = Files.isWritable(folder) || (!Files.exists(folder) && isWritableParent(folder));
        boolean there = isIn(folder);
        Directory directory = inMemory || (!mayWrite && !there) ? new ByteBuffersDirectory() : FSDirectory.open(folder);
        try {
            boolean writes = mayWrite || directory instanceof ByteBuffersDirectory;
            IndexMaintenance keeper = new IndexMaintenance(directory, writes, database, documents, changed);
            keeper.prepare();
            return new OpenIndex(directory, keeper, new Snapshots(directory));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Whether there is an index in a folder. */
    static boolean isIn(Path folder) {
        try {
            return Files.isDirectory(folder) && !isEmpty(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Søgeindekset i " + folder + " kan ikke læses", e);
        }
    }

    private static boolean isWritableParent(Path folder) {
        Path parent = folder.getParent();
        return parent != null && Files.isWritable(parent);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.allMatch(OpenIndex::isLock);
        }
    }

    private static boolean isLock(Path file) {
        return String.valueOf(file.getFileName()).equals("write.lock");
    }

    /** Does something with the current snapshot. */
    <T> T on(SnapshotWork<T> work) throws IOException {
        Snapshot snapshot = snapshots.acquire();
        try {
            return work.on(snapshot);
        } finally {
            snapshots.release(snapshot);
        }
    }

    /** Something done with a snapshot. */
    interface SnapshotWork<T> {
        T on(Snapshot snapshot) throws IOException;
    }

    /** Lets go of everything without writing anything more. */
    void abandon() throws IOException {
        try (directory;
                snapshots) {
            keeper.abandon();
        }
    }

    @Override
    public void close() throws IOException {
        try (directory;
                snapshots;
                keeper) {
            return;
        }
    }
}
