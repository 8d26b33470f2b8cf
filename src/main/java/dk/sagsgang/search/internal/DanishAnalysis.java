package dk.sagsgang.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How Danish text becomes terms: stems without stop words for searching, and whole words for compounds and suggestions. */
final class DanishAnalysis {
    private static final Analyzer STEMS = new DanishAnalyzer();
    private static final Analyzer WORDS = new LowerCaseWords();

    /** The analyzer of each field. */
    static final Analyzer BY_FIELD =
            new PerFieldAnalyzerWrapper(STEMS, Map.of(IndexFields.WORDS, WORDS, IndexFields.SUGGESTIONS, WORDS));

    private DanishAnalysis() {}

    /** Stems of a text in order, without stop words. */
    static List<String> stems(String text) {
        return terms(STEMS, text);
    }

    /** Words of a text in order, in lower case. */
    static List<String> words(String text) {
        return terms(WORDS, text);
    }

    /** Whether a lower-case word is too common to be significant. */
    static boolean isStopWord(String word) {
        return DanishAnalyzer.getDefaultStopSet().contains(word);
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /** Words as they are, but for capitals. */
    private static final class LowerCaseWords extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            StandardTokenizer tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, new LowerCaseFilter(tokenizer));
        }

        @Override
        protected TokenStream normalize(String fieldName, TokenStream in) {
            return new LowerCaseFilter(in);
        }
    }
}
