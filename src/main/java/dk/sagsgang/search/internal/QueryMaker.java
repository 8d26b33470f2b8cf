package dk.sagsgang.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Makes an index query of typed words: all must be found, each in title, text or case number. A title weighs more than the
 * text, and a compound that has the word as a part weighs least.
 */
final class QueryMaker {
    private static final float TITLE_WEIGHT = 3f;
    private static final float REFERENCE_WEIGHT = 20f;
    private static final float COMPOUND_WEIGHT = 0.2f;
    private static final float TIE_BREAKER = 0.1f;

    private final QueryBuilder builder = new QueryBuilder(DanishAnalysis.BY_FIELD);
    private final Compounds compounds;

    QueryMaker(Compounds compounds) {
        this.compounds = compounds;
    }

    /** Everything for no words, nothing for words that are all too common. */
    Query make(String typed) {
        if (typed.isBlank()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean wanted = false;
        for (Clause clause : Clause.listIn(typed)) {
            Query query = of(clause);
            if (query != null) {
                all.add(query, clause.excluded() ? Occur.MUST_NOT : Occur.MUST);
                wanted |= !clause.excluded();
            }
        }
        return wanted ? all.build() : new MatchNoDocsQuery("no words to look for");
    }

    private @Nullable Query of(Clause clause) {
        List<Query> places = new ArrayList<>();
        addText(places, clause, IndexFields.TITLE, TITLE_WEIGHT);
        addText(places, clause, IndexFields.BODY, 1f);
        if (places.isEmpty()) {
            return null;
        }
        if (clause.text().chars().anyMatch(Character::isDigit)) {
            Term number = new Term(IndexFields.REFERENCE, clause.text().toLowerCase(Locale.ROOT));
            places.add(new BoostQuery(new TermQuery(number), REFERENCE_WEIGHT));
        }
        if (!clause.phrase() && !clause.excluded()) {
            addCompounds(places, clause.text());
        }
        return new DisjunctionMaxQuery(places, TIE_BREAKER);
    }

    private void addText(List<Query> places, Clause clause, String field, float weight) {
        // A word with punctuation in it is several terms, which must be adjacent as in a phrase.
        Query query = builder.createPhraseQuery(field, clause.text());
        if (query != null) {
            places.add(new BoostQuery(query, weight));
        }
    }

    private void addCompounds(List<Query> places, String word) {
        List<String> stems = DanishAnalysis.stems(word);
        List<String> wholes = stems.size() == 1 ? compounds.listWithPart(stems.getFirst()) : List.of();
        if (!wholes.isEmpty()) {
            places.add(new BoostQuery(anyOf(IndexFields.TITLE, wholes), COMPOUND_WEIGHT * TITLE_WEIGHT));
            places.add(new BoostQuery(anyOf(IndexFields.BODY, wholes), COMPOUND_WEIGHT));
        }
    }

    private static Query anyOf(String field, List<String> terms) {
        SynonymQuery.Builder query = new SynonymQuery.Builder(field);
        terms.forEach(term -> query.addTerm(new Term(field, term)));
        return query.build();
    }
}
