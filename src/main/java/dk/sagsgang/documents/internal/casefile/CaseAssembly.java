package dk.sagsgang.documents.internal.casefile;

import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.Paper;
import dk.sagsgang.documents.casefile.CaseDocument;
import dk.sagsgang.documents.casefile.CaseLine;
import dk.sagsgang.documents.casefile.DecisionLine;
import dk.sagsgang.documents.casefile.PaperDocument;
import dk.sagsgang.documents.internal.part.FindingLines;
import dk.sagsgang.documents.internal.part.Items;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.meeting.ItemDocument;
import dk.sagsgang.documents.part.FindingLine;
import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.meetings.agenda.Treatment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Puts a case together. */
public final class CaseAssembly {
    private static final int MOST_SIBLINGS = 8;

    private final ReadSession session;
    private final Items items;

    public CaseAssembly(ReadSession session) {
        this.session = session;
        this.items = new Items(session);
    }

    /** The page of a case. */
    public CaseDocument document(CaseFile file) {
        List<FindingLine> findings =
                new FindingLines(session).lines(session.sources().findings().listOfCase(file.id()));
        List<Paper> open = session.open(session.sources().cases().listPapers(file.id()));
        List<PaperDocument> papers =
                open.stream().flatMap(paper -> paper(paper, findings).stream()).toList();
        CaseLine line = new CaseLines(session).line(file);
        return new CaseDocument(
                line.caseFile(),
                session.sources().subjects().findTitle(file.reference()),
                latest(papers, line.caseFile()),
                new PathAssembly(session).path(open, papers),
                papers,
                findings,
                siblings(file));
    }

    private List<CaseLine> siblings(CaseFile file) {
        return new CaseLines(session).lines(session.sources().cases().listSiblings(file.id(), MOST_SIBLINGS));
    }

    private Optional<PaperDocument> paper(Paper paper, List<FindingLine> findings) {
        List<Treatment> open = openTreatments(paper);
        List<ItemDocument> treatments = open.stream()
                .flatMap(each ->
                        items.listOpen(session.names().refer(each.meeting()), List.of(each.item()), findings).stream())
                .toList();
        if (treatments.isEmpty()) {
            return Optional.empty();
        }
        ItemDocument last = treatments.getFirst();
        return Optional.of(new PaperDocument(
                paper.id().value(),
                last.ref().title(),
                last.ref().meeting().date(),
                treatments,
                new Comparisons(session).find(open, treatments),
                last.sections(),
                last.attachments()));
    }

    private List<Treatment> openTreatments(Paper paper) {
        return session.open(session.sources().meetings().listTreatments(paper.id()));
    }

    private static Optional<DecisionLine> latest(List<PaperDocument> papers, CaseRef file) {
        return papers.stream()
                .flatMap(paper -> paper.treatments().stream())
                .filter(item -> item.outcome().isPresent())
                .max(java.util.Comparator.comparing(
                        item -> Objects.requireNonNullElse(item.ref().meeting().date(), java.time.LocalDate.MIN)))
                .map(item -> new DecisionLine(item.ref(), item.outcome().orElseThrow(), file));
    }
}
