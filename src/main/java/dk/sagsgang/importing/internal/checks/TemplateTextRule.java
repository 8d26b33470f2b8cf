package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Help text of the template has been replaced by the text of the case. */
final class TemplateTextRule implements ItemRule {
    private static final String VERBS =
            "(?:skriv|indsæt|udfyld|angiv|vælg|beskriv|slet|tilføj|her (?:skrives|beskrives|angives|indsættes|"
                    + "redegøres)|hjælpetekst|vejledning til|max\\.? \\d+ (?:linjer|tegn|ord)|højst \\d+ (?:linjer|tegn|ord))";
    private static final Pattern HELP =
            Pattern.compile("(?iu)\\[\\s*(?:" + VERBS + "(?!\\p{L})[^\\]]*|(?:dato|navn|beløb|titel|udvalg|emne|"
                    + "forvaltning|sagsnr\\.?|x{2,})\\s*)\\]|<\\s*" + VERBS + "(?!\\p{L})[^>]*>|\\(\\s*" + VERBS
                    + "(?!\\p{L})[^)]{8,}\\)|klik (?:eller tryk )?her for at (?:angive|skrive|indsætte) [^.]{0,30}|lorem ipsum"
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
            String text = document.line(line).text();
            if (mayHoldHelp(text)) {
                Matcher match = HELP.matcher(text);
                if (match.find()) {
                    findings.add(
                            new TemplateTextLeft(Places.line(document, line), Places.shortened(match.group(), 80)));
                }
            }
        }
        return findings;
    }

    private static boolean mayHoldHelp(String text) {
        return text.indexOf('[') >= 0
                || text.indexOf('<') >= 0
                || text.indexOf('(') >= 0
                || text.contains("lik")
                || text.contains("XX")
                || text.contains("orem ipsum");
    }
}
