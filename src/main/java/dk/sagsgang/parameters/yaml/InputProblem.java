package dk.sagsgang.parameters.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;

/**
 * One thing wrong, or worth a warning, in a file that a person wrote.
 *
 * @param code what sort of problem: {@code input-missing}, {@code input-unknown-field}, {@code input-wrong-value},
 *     {@code input-mismatch}, {@code input-unreadable} or {@code input-note}
 * @param path the field, as a path from the top of the file
 * @param message what is wrong
 * @param remedy what is allowed there
 */
public record InputProblem(
        String code, Severity severity, SourcePlace place, String path, Bilingual message, Bilingual remedy)
        implements Finding {

    /** The problem as one Danish line: file, line, field, what is wrong and what is allowed. */
    public String danishLine() {
        return position("linje") + message.danish() + " " + remedy.danish();
    }

    /** The same in English. */
    public String englishLine() {
        return position("line") + message.english() + " " + remedy.english();
    }

    private String position(String word) {
        String line = place.startLine() == 0 ? "" : ", " + word + " " + place.startLine();
        String field = path.isEmpty() ? "" : ", " + path;
        return place.source() + line + field + ": ";
    }
}
