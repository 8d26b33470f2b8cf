package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedSection;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A section ends with a whole sentence. */
final class TextCutOffRule implements ItemRule {
    private static final Set<String> GO_ON = Set.of(
            "og", "eller", "at", "som", "der", "mellem", "samt", "hvor", "når", "hvis", "en", "et", "denne", "dette",
            "disse");

    /** Words that may end a sentence, but hardly one that fills its line and has no full stop. */
    private static final Set<String> GO_ON_FROM_FULL_LINE =
            Set.of("på", "til", "af", "med", "ved", "fra", "ikke", "er", "bliver", "kan", "skal", "vil", "har");

    private static final Pattern LISTED = Pattern.compile("(?:[-\\u2022*\u2013]|\\d{1,2}[.)]|[a-z]\\)|[Aa]t)\\s.*");
    private static final int FULL_LINE = 60;
    private static final int SHORTEST = 15;
    private static final int SHORTEST_WITH_COMMA = 26;
    private static final int LONGEST_WORD = 6;

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
                        Places.line(document, last.number()), text.substring(Math.max(0, text.length() - 50))));
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

    private static boolean isCutOff(SourceLine line) {
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
        return GO_ON.contains(word)
                || (text.length() >= FULL_LINE && GO_ON_FROM_FULL_LINE.contains(word) && !isListed(text));
    }

    private static boolean isListed(String text) {
        return LISTED.matcher(text).matches();
    }

    /** In small letters; some longer run of letters where the word is longer than any that a sentence goes on after. */
    private static String lastWord(String text) {
        int start = text.length();
        while (text.length() - start <= LONGEST_WORD && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || (c >= '0' && c <= '9') || c == '-';
    }
}
