package dk.sagsgang.documents.internal;

import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.Paper;
import dk.sagsgang.documents.CaseDocument;
import dk.sagsgang.documents.CaseLine;
import dk.sagsgang.documents.CaseRef;
import dk.sagsgang.documents.DecisionLine;
import dk.sagsgang.documents.FindingLine;
import dk.sagsgang.documents.ItemDocument;
import dk.sagsgang.documents.PaperDocument;
import dk.sagsgang.meetings.Treatment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Puts a case together. */
final class CaseAssembly {
    private static final int MOST_SIBLINGS = 8;

    private final Desk desk;
    private final Items items;

    CaseAssembly(Desk desk) {
        this.desk = desk;
        this.items = new Items(desk);
    }

    CaseDocument document(CaseFile file) {
        List<FindingLine> findings = new FindingLines(desk)
                .lines(desk.sources().findings().listOfCase(file.id()));
        List<Paper> open = desk.open(desk.sources().cases().listPapers(file.id()));
        List<PaperDocument> papers =
                open.stream().flatMap(paper -> paper(paper, findings).stream()).toList();
        CaseLine line = new CaseLines(desk).line(file);
        return new CaseDocument(
                line.caseFile(),
                latest(papers, line.caseFile()),
                new PathAssembly(desk).path(open, papers),
                papers,
                findings,
                siblings(file));
    }

    private List<CaseLine> siblings(CaseFile file) {
        return new CaseLines(desk).lines(desk.sources().cases().listSiblings(file.id(), MOST_SIBLINGS));
    }

    private Optional<PaperDocument> paper(Paper paper, List<FindingLine> findings) {
        List<Treatment> open = openTreatments(paper);
        List<ItemDocument> treatments = open.stream()
                .flatMap(each ->
                        items.listOpen(desk.names().refer(each.meeting()), List.of(each.item()), findings).stream())
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
                new Comparisons(desk).find(open, treatments),
                last.sections(),
                last.attachments()));
    }

    private List<Treatment> openTreatments(Paper paper) {
        return desk.open(desk.sources().meetings().listTreatments(paper.id()));
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
