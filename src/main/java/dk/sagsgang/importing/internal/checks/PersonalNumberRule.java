package dk.sagsgang.importing.internal.checks;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceLine;
import dk.sagsgang.vocabulary.CheckVocabulary;
import java.util.ArrayList;
import java.util.List;

/** No personal number is published. The check digit is only a hint, since numbers given out since 2007 need not have one. */
final class PersonalNumberRule implements DocumentRule {
    private final PersonalNumbers numbers;

    PersonalNumberRule(CheckVocabulary vocabulary) {
        this.numbers = new PersonalNumbers(vocabulary);
    }

    @Override
    public Description description() {
        return new Description(
                PersonalNumber.CODE,
                Severity.ERROR,
                new Bilingual(
                        "Et dokument, der offentliggøres, indeholder ikke personnumre.",
                        "A published document contains no civil registration numbers."),
                "Databeskyttelsesloven § 11; CPR-kontorets regler for kontrolciffer (modulus 11).");
    }

    @Override
    public List<Finding> check(SourceDocument document, ParsedMinutes minutes) {
        List<Finding> findings = new ArrayList<>();
        for (SourceLine line : document.lines()) {
            for (PersonalNumbers.NumberMatch found : numbers.listIn(line.text())) {
                findings.add(new PersonalNumber(SourcePlaces.line(document, line.number()), found.checkDigitFits()));
            }
        }
        return findings;
    }
}
