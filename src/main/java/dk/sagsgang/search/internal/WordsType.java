package dk.sagsgang.search.internal;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** A field that only knows which items have a word: enough to tell which words there are, at little cost. */
final class WordsType {
    static final FieldType INSTANCE = make();

    private WordsType() {}

    private static FieldType make() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
