package dk.sagsgang.documents.internal.casefile;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.documents.casefile.CaseLine;
import dk.sagsgang.documents.internal.part.Items;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.meetings.agenda.Treatment;
import dk.sagsgang.meetings.outcome.Decision;
import java.util.List;
import java.util.Optional;

/** Cases as lines of lists. Title and day are those of the last treatment in the open, whatever came behind closed doors. */
public final class CaseLines {
    private final ReadSession session;

    public CaseLines(ReadSession session) {
        this.session = session;
    }

    /** Those of some cases that the reader may see. */
    public List<CaseLine> lines(List<Sealed<CaseFile>> files) {
        return session.open(files).stream().map(this::line).toList();
    }

    /** A case as a list shows it. */
    public CaseLine line(CaseFile file) {
        Optional<Treatment> last = session.open(session.sources().meetings().listTreatments(file.id())).stream()
                .findFirst();
        String title = last.map(each -> each.item().title()).orElse(file.title());
        return new CaseLine(
                new CaseRef(file.slug(), file.reference(), title),
                last.map(each -> each.meeting().date()).orElse(null),
                last.map(each -> session.names().refer(each.meeting().organization()))
                        .orElse(null),
                last.flatMap(each -> new Items(session).ownDecision(each.item()))
                        .map(Decision::outcome));
    }
}
