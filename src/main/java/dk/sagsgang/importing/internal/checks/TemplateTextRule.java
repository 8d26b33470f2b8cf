package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.vocabulary.Affixes;
import dk.sagsgang.vocabulary.Alternatives;
import dk.sagsgang.vocabulary.CheckVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The help text of the template has been replaced by the text of the case. */
final class TemplateTextRule implements ItemRule {
    private final Pattern bracketed;
    private final Pattern phrase;
    private final Affixes parts;

    TemplateTextRule(CheckVocabulary vocabulary) {
        String verbs = "(?:" + Alternatives.of(vocabulary.help().verbs()) + "|"
                + Alternatives.of(vocabulary.help().limits()) + " \\d+ "
                + Alternatives.of(vocabulary.help().limited()) + ")(?!\\p{L})";
        this.bracketed = Pattern.compile("(?iu)\\[\\s*(?:" + verbs + "[^\\]]*|(?:"
                + Alternatives.of(vocabulary.help().placeholders()) + "|x{2,})\\s*)\\]|<\\s*" + verbs + "[^>]*>|\\(\\s*"
                + verbs
                + "[^)]{8,}\\)");
        this.phrase =
                Pattern.compile("(?iu)" + Alternatives.of(vocabulary.help().phrases()) + " [^.]{0,30}|"
                        + Alternatives.of(vocabulary.help().fillers()) + "|(?<![\\p{L}\\d])XX[.-]XX[.-]XX");
        this.parts = parts(vocabulary);
    }

    /** One of these is in every phrase whether it begins with a capital or not; most lines hold none. */
    private static Affixes parts(CheckVocabulary vocabulary) {
        return Affixes.of(
                Stream.of(vocabulary.help().phrases(), vocabulary.help().fillers())
                        .flatMap(Set::stream)
                        .map(text -> text.split(" ", 2)[0].substring(1))
                        .collect(Collectors.toSet()));
    }

    @Override
    public Description description() {
        return new Description(
                TemplateTextLeft.CODE,
                Severity.WARNING,
                new Bilingual(
                        "Skabelonens hjælpetekst er erstattet af sagens egen tekst.",
                        "The help text of the template has been replaced by the text of the case."),
                "Kommunernes sagsskabelon.");
    }

    @Override
    public List<Finding> check(SourceDocument document, ParsedItem item) {
        LineRange lines = SourcePlaces.of(item);
        List<Finding> findings = new ArrayList<>();
        for (int line = lines.start(); line <= lines.end(); line++) {
            MatchResult help = find(document.line(line).text());
            if (help != null) {
                findings.add(new TemplateTextLeft(
                        SourcePlaces.line(document, line), SourcePlaces.shortened(help.group(), 80)));
            }
        }
        return findings;
    }

    /** The first help text in a line. */
    private @Nullable MatchResult find(String text) {
        MatchResult inBrackets = findBracketed(text);
        MatchResult without = findPhrase(text);
        boolean isFirst = without != null && (inBrackets == null || without.start() < inBrackets.start());
        return isFirst ? without : inBrackets;
    }

    /** Most brackets hold something else, so only what is right after one is looked at. */
    private @Nullable MatchResult findBracketed(String text) {
        if (text.indexOf('(') < 0 && text.indexOf('[') < 0 && text.indexOf('<') < 0) {
            return null;
        }
        Matcher match = bracketed.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            boolean opens = "([<".indexOf(text.charAt(at)) >= 0;
            if (opens && match.region(at, text.length()).lookingAt()) {
                return match;
            }
        }
        return null;
    }

    private @Nullable MatchResult findPhrase(String text) {
        if (!parts.occurIn(text) && !text.contains("XX")) {
            return null;
        }
        Matcher match = phrase.matcher(text);
        return match.find() ? match : null;
    }
}
