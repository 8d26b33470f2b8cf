package dk.sagsgang.search.internal;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.search.Facet;
import dk.sagsgang.search.Hit;
import dk.sagsgang.search.SearchPage;
import dk.sagsgang.search.SearchQuery;
import dk.sagsgang.search.Snippet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** One search of one snapshot. */
final class Searching {
    /** Results beyond this are not given; what is asked for beyond is empty. */
    private static final int LAST_HIT = 10_000;

    private static final SortField NEWEST = new SortField(IndexFields.DAY, SortField.Type.LONG, true);
    private static final Sort BY_DAY = new Sort(NEWEST);
    private static final Sort BY_WEIGHT = new Sort(SortField.FIELD_SCORE, NEWEST);

    private final IndexSearcher searcher;
    private final SearchQuery asked;
    private final Query words;
    private final Query open;

    /** @param hidden meetings that must not be seen in the answer */
    Searching(Snapshot snapshot, SearchQuery asked, Collection<MeetingId> hidden) {
        this.searcher = snapshot.searcher();
        this.asked = asked;
        this.words = new QueryMaker(snapshot.compounds()).make(asked.words());
        this.open = Filters.without(hidden, words);
    }

    SearchPage answer(CaseFiles caseFiles, Access access) throws IOException {
        FacetCounts counts = searcher.search(open, FacetCollector.forQuery(asked));
        List<Document> documents = documents();
        Map<PaperTextId, Sealed<PaperText>> texts = caseFiles.listTexts(
                documents.stream().flatMap(item -> text(item).stream()).toList());
        Marking marking = new Marking(words);
        List<Hit> hits = documents.stream()
                .map(item -> hit(
                        item,
                        text(item)
                                .map(texts::get)
                                .flatMap(access::open)
                                .map(text -> OpenText.of(text, access))
                                .orElse(""),
                        marking))
                .toList();
        return new SearchPage(
                asked,
                counts.total(),
                hits,
                facets(counts.byCommittee(), names(counts)),
                years(counts.byYear()),
                facets(counts.byOutcome(), Map.of()));
    }

    private List<Document> documents() throws IOException {
        int from = (asked.page() - 1) * asked.pageSize();
        if (from >= LAST_HIT) {
            return List.of();
        }
        Sort order = asked.words().isBlank() ? BY_DAY : BY_WEIGHT;
        ScoreDoc[] best = searcher.search(Filters.narrow(asked, open), from + asked.pageSize(), order).scoreDocs;
        List<Document> page = new ArrayList<>();
        for (int i = from; i < best.length; i++) {
            page.add(searcher.storedFields().document(best[i].doc));
        }
        return page;
    }

    private static Hit hit(Document item, String text, Marking marking) {
        return new Hit(
                item.get(IndexFields.SLUG),
                item.get(IndexFields.NUMBER),
                number(item, IndexFields.POSITION).orElseThrow().intValue(),
                marking.title(item.get(IndexFields.PRINTED_TITLE)),
                Optional.ofNullable(item.get(IndexFields.PRINTED_REFERENCE)),
                item.get(IndexFields.COMMITTEE),
                item.get(IndexFields.COMMITTEE_NAME),
                number(item, IndexFields.DAY).map(day -> LocalDate.ofEpochDay(day.longValue())),
                Arrays.stream(item.getValues(IndexFields.OUTCOME))
                        .map(Searching::outcome)
                        .toList(),
                text.isEmpty() ? Snippet.plain("") : marking.passage(text));
    }

    private static Optional<PaperTextId> text(Document item) {
        return number(item, IndexFields.TEXT).map(id -> new PaperTextId(id.intValue()));
    }

    private static Optional<Number> number(Document item, String field) {
        return Optional.ofNullable(item.getField(field)).map(IndexableField::numericValue);
    }

    private static Outcome outcome(String code) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .orElse(Outcome.OTHER);
    }

    private Map<String, String> names(FacetCounts counts) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (String slug : counts.byCommittee().keySet()) {
            names.put(slug, nameOf(slug));
        }
        return names;
    }

    private String nameOf(String slug) throws IOException {
        Query committee = Filters.narrow(SearchQuery.of("").inCommittee(slug), open);
        ScoreDoc[] latest = searcher.search(committee, 1, BY_DAY).scoreDocs;
        return latest.length == 0
                ? slug
                : Objects.requireNonNull(
                        searcher.storedFields().document(latest[0].doc).get(IndexFields.COMMITTEE_NAME));
    }

    private static List<Facet> facets(Map<String, Integer> counts, Map<String, String> names) {
        return counts.entrySet().stream()
                .map(entry ->
                        new Facet(entry.getKey(), names.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(Facet::count).reversed().thenComparing(Facet::label))
                .toList();
    }

    private static List<Facet> years(Map<Long, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByKey().reversed())
                .map(entry ->
                        new Facet(entry.getKey().toString(), entry.getKey().toString(), entry.getValue()))
                .toList();
    }
}
