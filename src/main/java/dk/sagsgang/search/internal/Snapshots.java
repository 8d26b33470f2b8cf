package dk.sagsgang.search.internal;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** The current snapshot; older ones stay open for as long as a search uses them. */
final class Snapshots extends ReferenceManager<Snapshot> {
    Snapshots(Directory directory) throws IOException {
        current = Snapshot.of(DirectoryReader.open(directory));
    }

    @Override
    protected void decRef(Snapshot snapshot) throws IOException {
        snapshot.reader().decRef();
    }

    @Override
    protected @Nullable Snapshot refreshIfNeeded(Snapshot snapshot) throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(snapshot.reader());
        return newer == null ? null : Snapshot.of(newer);
    }

    @Override
    protected boolean tryIncRef(Snapshot snapshot) {
        return snapshot.reader().tryIncRef();
    }

    @Override
    protected int getRefCount(Snapshot snapshot) {
        return snapshot.reader().getRefCount();
    }
}
