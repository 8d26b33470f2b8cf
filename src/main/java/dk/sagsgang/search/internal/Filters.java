package dk.sagsgang.search.internal;

import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.search.SearchQuery;
import java.util.Collection;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Narrows an index query. */
final class Filters {
    private Filters() {}

    /** Without the items of some meetings. */
    static Query without(Collection<MeetingId> meetings, Query query) {
        if (meetings.isEmpty()) {
            return query;
        }
        Collection<BytesRef> ids = meetings.stream()
                .map(id -> new BytesRef(Integer.toString(id.value())))
                .toList();
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermInSetQuery(IndexFields.MEETING, ids), Occur.MUST_NOT)
                .build();
    }

    /** By committee, year and outcome as asked. */
    static Query narrow(SearchQuery asked, Query query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
        asked.committee()
                .ifPresent(slug -> all.add(new TermQuery(new Term(IndexFields.COMMITTEE, slug)), Occur.FILTER));
        asked.year()
                .ifPresent(
                        year -> all.add(NumericDocValuesField.newSlowExactQuery(IndexFields.YEAR, year), Occur.FILTER));
        asked.outcome()
                .map(Outcome::code)
                .ifPresent(code -> all.add(
                        SortedSetDocValuesField.newSlowExactQuery(IndexFields.OUTCOME, new BytesRef(code)),
                        Occur.FILTER));
        return all.build();
    }
}
