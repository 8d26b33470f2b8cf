package dk.sagsgang.findings;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * Findings as lines of text for a terminal: {@code file:line: how severe [code] what}, and how to correct it on the
 * next line, in Danish or English.
 */
public final class FindingText {
    private final boolean english;

    private FindingText(boolean english) {
        this.english = english;
    }

    /** Findings in Danish. */
    public static FindingText danish() {
        return new FindingText(false);
    }

    /** Findings in English. */
    public static FindingText english() {
        return new FindingText(true);
    }

    /** One finding on two lines, without an end of line after the last. */
    public String of(Finding finding) {
        return place(finding.place()) + ": " + severity(finding.severity()) + " [" + finding.code() + "] "
                + in(finding.message()) + System.lineSeparator() + "    " + in(finding.remedy());
    }

    /** File and line in the form that editors and terminals make links of. */
    public String place(SourcePlace place) {
        if (place.startLine() == 0) {
            return place.source();
        }
        String lines = place.endLine() > place.startLine() ? "-" + place.endLine() : "";
        return place.source() + ":" + place.startLine() + lines;
    }

    /** How many findings there are of each severity, as one sentence. */
    public String summary(Collection<? extends Finding> findings) {
        if (findings.isEmpty()) {
            return english ? "No findings." : "Ingen fund.";
        }
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        StringBuilder summary = new StringBuilder();
        for (Severity severity : Severity.values()) {
            Integer count = counts.get(severity);
            if (count != null) {
                String part = count + " " + counted(severity, count);
                summary.insert(0, summary.isEmpty() ? part : part + ", ");
            }
        }
        return summary.append('.').toString();
    }

    private String in(Bilingual text) {
        return english ? text.english() : text.danish();
    }

    private String severity(Severity severity) {
        return counted(severity, 1);
    }

    private String counted(Severity severity, int count) {
        boolean one = count == 1;
        return switch (severity) {
            case INFO -> english ? (one ? "note" : "notes") : (one ? "bemærkning" : "bemærkninger");
            case WARNING -> english ? (one ? "warning" : "warnings") : (one ? "advarsel" : "advarsler");
            case ERROR -> english ? (one ? "error" : "errors") : "fejl";
        };
    }
}
