package dk.sagsgang.documents.internal;

import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.documents.CaseLine;
import dk.sagsgang.documents.CaseRef;
import dk.sagsgang.meetings.Decision;
import dk.sagsgang.meetings.Treatment;
import java.util.List;
import java.util.Optional;

/** Cases as lines of lists. Title and day are those of the last treatment in the open, whatever came behind closed doors. */
final class CaseLines {
    private final Desk desk;

    CaseLines(Desk desk) {
        this.desk = desk;
    }

    List<CaseLine> lines(List<CaseFile> files) {
        return files.stream()
                .filter(file -> file.visibility().isPublic())
                .map(this::line)
                .toList();
    }

    CaseLine line(CaseFile file) {
        Optional<Treatment> last = desk.sources().meetings().listTreatments(file.id()).stream()
                .filter(each -> each.item().visibility().isPublic())
                .findFirst();
        String title = last.map(each -> each.item().title()).orElse(file.title());
        return new CaseLine(
                new CaseRef(file.slug(), file.reference(), title),
                last.map(each -> each.meeting().date()).orElse(null),
                last.map(each -> desk.names().refer(each.meeting().organization()))
                        .orElse(null),
                last.flatMap(each -> each.item().ownDecision()).map(Decision::outcome));
    }
}
