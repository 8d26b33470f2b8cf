package dk.sagsgang.documents.internal;

import dk.sagsgang.access.Sealed;
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

    List<CaseLine> lines(List<Sealed<CaseFile>> files) {
        return desk.open(files).stream().map(this::line).toList();
    }

    CaseLine line(CaseFile file) {
        Optional<Treatment> last = desk.open(desk.sources().meetings().listTreatments(file.id())).stream()
                .findFirst();
        String title = last.map(each -> each.item().title()).orElse(file.title());
        return new CaseLine(
                new CaseRef(file.slug(), file.reference(), title),
                last.map(each -> each.meeting().date()).orElse(null),
                last.map(each -> desk.names().refer(each.meeting().organization()))
                        .orElse(null),
                last.flatMap(each -> new Items(desk).ownDecision(each.item())).map(Decision::outcome));
    }
}
