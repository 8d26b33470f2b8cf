package dk.sagsgang.search.internal;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;

/** One commit of the index, opened for searching. */
record Snapshot(DirectoryReader reader, IndexSearcher searcher, Compounds compounds, IndexedRevision held) {
    static Snapshot of(DirectoryReader reader) throws IOException {
        return new Snapshot(
                reader,
                new IndexSearcher(reader),
                Compounds.of(reader),
                IndexedRevision.of(reader.getIndexCommit().getUserData()));
    }
}
