package dk.sagsgang.cases.internal;

import static dk.sagsgang.storage.schema.Tables.CASES_CONSULTATION;
import static dk.sagsgang.storage.schema.Tables.CASES_PAPER;
import static dk.sagsgang.storage.schema.Tables.CASES_TEXT;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.Consultation;
import dk.sagsgang.cases.Paper;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.register.Register;
import dk.sagsgang.storage.UtcText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads papers with their paths. */
final class PaperReader {
    private final Register register;

    PaperReader(Register register) {
        this.register = register;
    }

    List<Sealed<Paper>> papers(DSLContext context, Condition condition) {
        List<? extends Record> rows = context.selectFrom(CASES_PAPER)
                .where(condition)
                .orderBy(CASES_PAPER.LAST_DATE.desc().nullsLast(), CASES_PAPER.ID.desc())
                .fetch();
        List<Integer> ids = rows.stream().map(row -> row.get(CASES_PAPER.ID)).toList();
        Map<Integer, List<Consultation>> stops = context.selectFrom(CASES_CONSULTATION)
                .where(CASES_CONSULTATION.PAPER_ID.in(ids))
                .orderBy(CASES_CONSULTATION.ID)
                .fetchGroups(CASES_CONSULTATION.PAPER_ID, CaseRows::consultation);
        Map<Integer, List<PaperTextId>> texts = context.select(CASES_TEXT.PAPER_ID, CASES_TEXT.ID)
                .from(CASES_TEXT)
                .where(CASES_TEXT.PAPER_ID.in(ids))
                .orderBy(CASES_TEXT.ID)
                .fetchGroups(CASES_TEXT.PAPER_ID, row -> new PaperTextId(row.get(CASES_TEXT.ID)));
        PathOrder order = new PathOrder(Access.ofOperator()
                .openAll(register.listOrganizations(stops.values().stream()
                                .flatMap(List::stream)
                                .map(Consultation::organization)
                                .collect(Collectors.toSet()))
                        .values())
                .value());
        return rows.stream()
                .map(row -> paper(
                        row,
                        order.sorted(stops.getOrDefault(row.get(CASES_PAPER.ID), List.of())),
                        texts.getOrDefault(row.get(CASES_PAPER.ID), List.of())))
                .toList();
    }

    private static Sealed<Paper> paper(Record row, List<Consultation> path, List<PaperTextId> texts) {
        Integer caseFile = row.get(CASES_PAPER.CASE_ID);
        boolean isPublic = path.stream()
                .anyMatch(stop -> stop.basis() == Consultation.Basis.SEEN
                        && stop.visibility().isPublic());
        return CaseSeals.seal(new Paper(
                new PaperId(row.get(CASES_PAPER.ID)),
                caseFile == null ? null : new CaseFileId(caseFile),
                row.get(CASES_PAPER.TITLE),
                CaseRows.date(row.get(CASES_PAPER.FIRST_DATE)),
                CaseRows.date(row.get(CASES_PAPER.LAST_DATE)),
                path.stream().map(CaseSeals::seal).toList(),
                texts,
                isPublic ? Visibility.PUBLIC : Visibility.CLOSED,
                UtcText.parse(row.get(CASES_PAPER.CREATED_AT)),
                UtcText.parse(row.get(CASES_PAPER.MODIFIED_AT))));
    }
}
