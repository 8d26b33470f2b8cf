package dk.sagsgang.cases.internal;

import static dk.sagsgang.storage.schema.Tables.CASES_CASE;
import static dk.sagsgang.storage.schema.Tables.CASES_CONSULTATION;
import static dk.sagsgang.storage.schema.Tables.CASES_PAPER;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.Consultation;
import dk.sagsgang.register.BodyId;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads case files. What a case shows of itself comes from its public papers, where it has any. */
final class CaseFileReader {
    private final DSLContext context;

    CaseFileReader(DSLContext context) {
        this.context = context;
    }

    /** Those with the given ids that exist, in the order of the ids. */
    List<CaseFile> read(List<Integer> ids) {
        Map<Integer, Record> rows =
                context.selectFrom(CASES_CASE).where(CASES_CASE.ID.in(ids)).fetchMap(CASES_CASE.ID, row -> row);
        Map<Integer, List<Sheet>> papers = papers(ids);
        return ids.stream()
                .distinct()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> caseFile(row, papers.getOrDefault(row.get(CASES_CASE.ID), List.of())))
                .toList();
    }

    /** What a case takes from one of its papers. */
    private record Sheet(
            int id,
            String title,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            boolean isPublic) {}

    private Map<Integer, List<Sheet>> papers(List<Integer> cases) {
        Set<Integer> open = new HashSet<>(context.selectDistinct(CASES_CONSULTATION.PAPER_ID)
                .from(CASES_CONSULTATION)
                .join(CASES_PAPER)
                .on(CASES_PAPER.ID.eq(CASES_CONSULTATION.PAPER_ID))
                .where(
                        CASES_PAPER.CASE_ID.in(cases),
                        CASES_CONSULTATION.BASIS.eq(Consultation.Basis.SEEN.code()),
                        CASES_CONSULTATION.VISIBILITY.eq(Visibility.PUBLIC.code()))
                .fetch(CASES_CONSULTATION.PAPER_ID));
        return context.selectFrom(CASES_PAPER)
                .where(CASES_PAPER.CASE_ID.in(cases))
                .orderBy(CASES_PAPER.ID)
                .fetchGroups(
                        CASES_PAPER.CASE_ID,
                        row -> new Sheet(
                                row.get(CASES_PAPER.ID),
                                row.get(CASES_PAPER.TITLE),
                                CaseRows.date(row.get(CASES_PAPER.FIRST_DATE)),
                                CaseRows.date(row.get(CASES_PAPER.LAST_DATE)),
                                open.contains(row.get(CASES_PAPER.ID))));
    }

    private static CaseFile caseFile(Record row, List<Sheet> all) {
        List<Sheet> open = all.stream().filter(Sheet::isPublic).toList();
        List<Sheet> parsed = open.isEmpty() ? all : open;
        return new CaseFile(
                new CaseFileId(row.get(CASES_CASE.ID)),
                new BodyId(row.get(CASES_CASE.BODY_ID)),
                row.get(CASES_CASE.SLUG),
                row.get(CASES_CASE.REFERENCE),
                parsed.stream()
                        .max(Comparator.comparing(
                                        Sheet::last, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                                .thenComparing(Sheet::id, Comparator.reverseOrder()))
                        .map(Sheet::title)
                        .orElse(row.get(CASES_CASE.REFERENCE)),
                parsed.stream()
                        .map(Sheet::first)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                parsed.stream()
                        .map(Sheet::last)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                open.isEmpty() ? Visibility.CLOSED : Visibility.PUBLIC,
                UtcText.parse(row.get(CASES_CASE.CREATED_AT)),
                UtcText.parse(row.get(CASES_CASE.MODIFIED_AT)));
    }
}
