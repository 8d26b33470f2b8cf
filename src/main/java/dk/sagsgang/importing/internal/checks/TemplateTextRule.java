package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Help text of the template has been replaced by the text of the case. */
final class TemplateTextRule implements ItemRule {
    private static final String VERBS =
            "(?:skriv|indsæt|udfyld|angiv|vælg|beskriv|slet|tilføj|her (?:skrives|beskrives|angives|indsættes|"
                    + "redegøres)|hjælpetekst|vejledning til|max\\.? \\d+ (?:linjer|tegn|ord)|højst \\d+ (?:linjer|tegn|ord))";
    private static final Pattern BRACKETED =
            Pattern.compile("(?iu)\\[\\s*(?:" + VERBS + "(?!\\p{L})[^\\]]*|(?:dato|navn|beløb|titel|udvalg|emne|"
                    + "forvaltning|sagsnr\\.?|x{2,})\\s*)\\]|<\\s*" + VERBS + "(?!\\p{L})[^>]*>|\\(\\s*" + VERBS
                    + "(?!\\p{L})[^)]{8,}\\)");
    private static final Pattern PHRASE =
            Pattern.compile("(?iu)klik (?:eller tryk )?her for at (?:angive|skrive|indsætte) [^.]{0,30}|lorem ipsum"
                    + "|(?<![\\p{L}\\d])XX[.-]XX[.-]XX");

    @Override
    public Description description() {
        return new Description(
                TemplateTextLeft.CODE,
                Severity.WARNING,
                new Bilingual(
                        "Skabelonens hjælpetekst er erstattet af sagens egen tekst.",
                        "Help text of the template has been replaced by the text of the case."),
                "Kommunernes sagsskabelon.");
    }

    @Override
    public List<Finding> check(SourceDocument document, ParsedItem item) {
        LineRange lines = Places.of(item);
        List<Finding> findings = new ArrayList<>();
        for (int line = lines.start(); line <= lines.end(); line++) {
            MatchResult help = find(document.line(line).text());
            if (help != null) {
                findings.add(new TemplateTextLeft(Places.line(document, line), Places.shortened(help.group(), 80)));
            }
        }
        return findings;
    }

    /** The first help text in a line. */
    private static @Nullable MatchResult find(String text) {
        MatchResult bracketed = findBracketed(text);
        MatchResult phrase = findPhrase(text);
        boolean isFirst = phrase != null && (bracketed == null || phrase.start() < bracketed.start());
        return isFirst ? phrase : bracketed;
    }

    /** Most brackets hold something else, so only what stands right after one is looked at. */
    private static @Nullable MatchResult findBracketed(String text) {
        if (text.indexOf('(') < 0 && text.indexOf('[') < 0 && text.indexOf('<') < 0) {
            return null;
        }
        Matcher match = BRACKETED.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            boolean opens = "([<".indexOf(text.charAt(at)) >= 0;
            if (opens && match.region(at, text.length()).lookingAt()) {
                return match;
            }
        }
        return null;
    }

    private static @Nullable MatchResult findPhrase(String text) {
        if (!text.contains("lik") && !text.contains("XX") && !text.contains("orem ipsum")) {
            return null;
        }
        Matcher match = PHRASE.matcher(text);
        return match.find() ? match : null;
    }
}
