package dk.sagsgang.search.internal;

import dk.sagsgang.meetings.identity.MeetingId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Completes a word from the titles of one snapshot. */
final class Suggesting {
    private static final int SHORTEST_BEGINNING = 2;

    private record Candidate(String word, int items) {}

    private final IndexSearcher searcher;
    private final Collection<MeetingId> hidden;

    Suggesting(Snapshot snapshot, Collection<MeetingId> hidden) {
        this.searcher = snapshot.searcher();
        this.hidden = hidden;
    }

    List<String> suggest(String beginning, int limit) throws IOException {
        String start = beginning.strip().toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        if (start.length() >= SHORTEST_BEGINNING) {
            for (Candidate candidate : candidates(start)) {
                if (words.size() >= limit) {
                    break;
                }
                if (isShown(candidate.word())) {
                    words.add(candidate.word());
                }
            }
        }
        return words;
    }

    private List<Candidate> candidates(String start) throws IOException {
        List<Candidate> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), IndexFields.SUGGESTIONS);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            BytesRef term = each.seekCeil(new BytesRef(start)) == TermsEnum.SeekStatus.END ? null : each.term();
            while (term != null && term.utf8ToString().startsWith(start)) {
                found.add(new Candidate(term.utf8ToString(), each.docFreq()));
                term = each.next();
            }
        }
        found.removeIf(candidate -> DanishAnalysis.isStopWord(candidate.word()));
        found.sort(Comparator.comparingInt(Candidate::items).reversed().thenComparing(Candidate::word));
        return found;
    }

    /** The list of terms still has those of items that were replaced, so each is looked up. */
    private boolean isShown(String word) throws IOException {
        return searcher.count(Filters.without(hidden, new TermQuery(new Term(IndexFields.SUGGESTIONS, word)))) > 0;
    }
}
