package dk.sagsgang.search.internal;

import dk.sagsgang.search.SearchQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Feeds the columns of each hit to {@link FacetCounts}. */
final class FacetCollector extends SimpleCollector {
    private final FacetCounts counts;
    private @Nullable Columns columns;

    private FacetCollector(FacetCounts counts) {
        this.counts = counts;
    }

    /** For a search on the calling thread. */
    static CollectorManager<FacetCollector, FacetCounts> forQuery(SearchQuery asked) {
        FacetCounts counts = new FacetCounts(asked);
        return new CollectorManager<>() {
            @Override
            public FacetCollector newCollector() {
                return new FacetCollector(counts);
            }

            @Override
            public FacetCounts reduce(Collection<FacetCollector> collectors) {
                return counts;
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        columns = new Columns(
                DocValues.getSorted(context.reader(), IndexFields.COMMITTEE),
                DocValues.getNumeric(context.reader(), IndexFields.YEAR),
                DocValues.getSortedSet(context.reader(), IndexFields.OUTCOME));
    }

    @Override
    public void collect(int document) throws IOException {
        if (columns != null) {
            columns.count(document, counts);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** The columns of one segment. */
    private record Columns(SortedDocValues committee, NumericDocValues year, SortedSetDocValues outcome) {
        void count(int document, FacetCounts counts) throws IOException {
            String itsCommittee = committee.advanceExact(document)
                    ? committee.lookupOrd(committee.ordValue()).utf8ToString()
                    : "";
            long itsYear = year.advanceExact(document) ? year.longValue() : 0;
            counts.count(itsCommittee, itsYear, outcomes(document));
        }

        private List<String> outcomes(int document) throws IOException {
            List<String> codes = new ArrayList<>(2);
            if (outcome.advanceExact(document)) {
                for (int i = 0; i < outcome.docValueCount(); i++) {
                    codes.add(outcome.lookupOrd(outcome.nextOrd()).utf8ToString());
                }
            }
            return codes;
        }
    }
}
