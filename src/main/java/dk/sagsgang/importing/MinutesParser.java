package dk.sagsgang.importing;

import dk.sagsgang.importing.internal.checks.MinutesChecks;
import dk.sagsgang.importing.internal.grammar.Grammar;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.vocabulary.Vocabulary;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Reads minutes from the lines of a document, whatever format it came in. What the text says is kept as printed, every
 * datum with its lines; nothing is corrected, and every line that is not blank belongs to something. The time taken is
 * linear in the size of the document whatever it holds. Immutable and thread-safe; building one reads the vocabulary, so
 * keep it.
 */
public final class MinutesParser {
    private final Vocabulary vocabulary;
    private final Grammar grammar;
    private final MinutesChecks checks;

    /** A parser that knows the words of Danish minutes in general. */
    public MinutesParser() {
        this(Vocabulary.danish());
    }

    /** A parser that knows the words of a vocabulary. */
    public MinutesParser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.grammar = new Grammar(vocabulary);
        this.checks = new MinutesChecks(vocabulary);
    }

    /**
     * A parser that knows a municipality's own words besides the general ones, and lets them win.
     *
     * @param municipality a YAML file of the shape of {@code vocabulary/da.yaml}, with only what differs
     * @throws dk.sagsgang.vocabulary.RefusedVocabularyException when the general words have no place for something in it
     * @throws UncheckedIOException when it cannot be read, or is not UTF-8
     */
    public static MinutesParser withWordsOf(Path municipality) {
        return new MinutesParser(Vocabulary.danishWith(municipality));
    }

    /** The words that it reads by. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Reads a document and checks it. A document in no known form yields no items and the finding {@code unknown-form};
     * see {@link ParsedMinutes#hasKnownForm()}.
     */
    public ParsedMinutes parse(SourceDocument document) {
        return parse(document, Openings.NONE);
    }

    /** Reads a document and checks it, with what somebody has opened of what it holds back. */
    public ParsedMinutes parse(SourceDocument document, Openings openings) {
        return checks.checked(document, grammar.read(document, openings));
    }

    /** Reads a document without checking it. */
    public ParsedMinutes read(SourceDocument document) {
        return grammar.read(document, Openings.NONE);
    }
}
