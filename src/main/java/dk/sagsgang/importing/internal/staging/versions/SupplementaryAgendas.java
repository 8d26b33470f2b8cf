package dk.sagsgang.importing.internal.staging.versions;

import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.StatedMeeting;
import dk.sagsgang.meetings.minutes.NewMinutes.Form;
import dk.sagsgang.vocabulary.ExportVocabulary;

/** Tells supplementary agendas from whole ones, by what an export calls them or by a line of the head of the text. */
public final class SupplementaryAgendas {
    private final ExportVocabulary words;

    public SupplementaryAgendas(ExportVocabulary words) {
        this.words = words;
    }

    /** What a document is. */
    public Form form(SourceDocument document, ParsedMinutes minutes) {
        if (!minutes.header().agendaOnly()) {
            return Form.MINUTES;
        }
        StatedMeeting stated = document.stated();
        boolean isSupplement = stated == null
                ? minutes.headerLines().stream().anyMatch(lines -> isNamedIn(document, lines))
                : stated.kinds().stream().anyMatch(words::isSupplement);
        return isSupplement ? Form.SUPPLEMENT : Form.AGENDA;
    }

    private boolean isNamedIn(SourceDocument document, LineRange lines) {
        return document.lines().subList(lines.start() - 1, lines.end()).stream()
                .anyMatch(line -> words.isSupplement(line.text()));
    }
}
