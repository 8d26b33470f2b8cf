package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedSection;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceLine;
import dk.sagsgang.vocabulary.Alternatives;
import dk.sagsgang.vocabulary.CheckVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A section ends with a whole sentence. */
final class TextCutOffRule implements ItemRule {
    private static final int FULL_LINE = 60;
    private static final int SHORTEST = 15;
    private static final int SHORTEST_WITH_COMMA = 26;

    private final CheckVocabulary vocabulary;
    private final Pattern listed;
    private final int longestWord;

    TextCutOffRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary.checks();
        this.listed = Pattern.compile("(?:[-\\u2022*\\u2013]|\\d{1,2}[.)]|[a-z]\\)|"
                + Alternatives.of(vocabulary.sentences().points()) + ")\\s.*");
        this.longestWord = Stream.of(this.vocabulary.goOn(), this.vocabulary.goOnFromFullLine())
                .flatMap(Set::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    @Override
    public Description description() {
        return new Description(
                TextCutOff.CODE,
                Severity.WARNING,
                new Bilingual(
                        "Et afsnit slutter ikke midt i en sætning.",
                        "A section does not end in the middle of a sentence."),
                "Det, der offentliggøres, er hele teksten (kommunestyrelsesloven § 8 og § 20).");
    }

    @Override
    public List<Finding> check(SourceDocument document, ParsedItem item) {
        List<Finding> findings = new ArrayList<>();
        for (ParsedSection section : item.sections()) {
            SourceLine last = lastLine(document, section);
            if (last != null && section.kind() != SectionKind.ATTACHMENTS && isCutOff(last)) {
                String text = last.text().strip();
                findings.add(new TextCutOff(
                        SourcePlaces.line(document, last.number()), text.substring(Math.max(0, text.length() - 50))));
            }
        }
        return findings;
    }

    private static @Nullable SourceLine lastLine(SourceDocument document, ParsedSection section) {
        for (int line = section.lines().end(); line > section.lines().start(); line--) {
            SourceLine candidate = document.line(line);
            if (!candidate.isBlank() && !candidate.running()) {
                return candidate;
            }
        }
        return null;
    }

    private boolean isCutOff(SourceLine line) {
        String text = line.text().strip();
        if (line.isTableRow() || text.indexOf('\t') >= 0 || text.length() < SHORTEST) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        if (last == '-') {
            return Character.isLetter(text.charAt(text.length() - 2));
        }
        if (last == ',') {
            return text.length() >= SHORTEST_WITH_COMMA && !isListed(text);
        }
        String word = lastWord(text);
        return vocabulary.goOn().contains(word)
                || (text.length() >= FULL_LINE && vocabulary.goOnFromFullLine().contains(word) && !isListed(text));
    }

    private boolean isListed(String text) {
        return listed.matcher(text).matches();
    }

    /**
     * In small letters; some longer run of letters where the word is longer than any that a sentence continues after.
     */
    private String lastWord(String text) {
        int start = text.length();
        while (text.length() - start <= longestWord && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || (c >= '0' && c <= '9') || c == '-';
    }
}
