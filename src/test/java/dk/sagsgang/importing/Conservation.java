package dk.sagsgang.importing;

import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.parsed.ParsedSection;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks that nothing disappears: every line that is not blank is in exactly one part of what was read, and the words
 * of a section's lines are in its heading or its text.
 */
public final class Conservation {
    private final int[] owners;
    private final List<String> breaches = new ArrayList<>();

    private Conservation(SourceDocument document) {
        this.owners = new int[document.lines().size() + 1];
    }

    /** What is lost or in two parts; empty where nothing is. */
    public static List<String> breaches(SourceDocument document, ParsedMinutes minutes) {
        Conservation check = new Conservation(document);
        minutes.headerLines().forEach(check::own);
        minutes.contentsLines().forEach(check::own);
        minutes.unassigned().forEach(check::own);
        for (ParsedItem item : minutes.items()) {
            check.own(item.head());
            item.sections().stream().map(ParsedSection::lines).forEach(check::own);
            item.sections().forEach(section -> check.holds(section, document));
        }
        for (SourceLine line : document.lines()) {
            if (!line.isBlank() && check.owners[line.number()] != 1) {
                check.breaches.add(
                        "Line " + line.number() + " lies in " + check.owners[line.number()] + " parts: " + line.text());
            }
        }
        return check.breaches;
    }

    private void holds(ParsedSection section, SourceDocument document) {
        String heading = section.heading();
        String text = section.text();
        int from = section.lines().start();
        if (heading != null) {
            String first = letters(document.line(from).text());
            boolean opens = isGluedAbove(document, heading, from)
                    ? letters(text).startsWith(first)
                    : letters(heading + text).startsWith(first);
            if (!opens) {
                breaches.add("Line " + from + " is not in the section that it opens: " + first);
            }
            String line = document.line(from).text().strip();
            if (line.startsWith(heading + ":")
                    && !text.startsWith(line.substring(heading.length() + 1).strip())) {
                breaches.add("Line " + from + " is not verbatim in its section: " + line);
            }
            from++;
        }
        int at = 0;
        for (int line = from; line <= section.lines().end(); line++) {
            String wanted = document.line(line).text().strip();
            int found = text.indexOf(wanted, at);
            if (found < 0) {
                breaches.add("Line " + line + " is not in the text of its section: " + wanted);
            } else {
                at = found + wanted.length();
            }
        }
    }

    /** Whether the heading ends the nearest line above that is not blank, and is not on its section's own first line. */
    private static boolean isGluedAbove(SourceDocument document, String heading, int from) {
        int above = from - 1;
        while (above > 0 && document.line(above).isBlank()) {
            above--;
        }
        return above > 0
                && !letters(document.line(from).text()).startsWith(letters(heading))
                && letters(document.line(above).text()).endsWith(letters(heading));
    }

    /** What a heading keeps of its line: letters and digits, whatever is between them. */
    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void own(LineRange range) {
        if (range.end() >= owners.length) {
            breaches.add("Lines " + range + " are not in the document");
            return;
        }
        for (int line = range.start(); line <= range.end(); line++) {
            owners[line]++;
        }
    }
}
