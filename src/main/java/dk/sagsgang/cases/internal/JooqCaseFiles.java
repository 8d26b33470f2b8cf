package dk.sagsgang.cases.internal;

import static dk.sagsgang.storage.schema.Tables.CASES_CASE;
import static dk.sagsgang.storage.schema.Tables.CASES_CONSULTATION;
import static dk.sagsgang.storage.schema.Tables.CASES_PAPER;
import static dk.sagsgang.storage.schema.Tables.CASES_SECTION;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.cases.Consultation;
import dk.sagsgang.cases.Paper;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.Register;
import dk.sagsgang.storage.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link CaseFiles} in the database. */
public final class JooqCaseFiles implements CaseFiles {
    /** The most values in one condition that every database allows. */
    private static final int PORTION = 1000;

    private final Database database;
    private final PaperReader papers;

    public JooqCaseFiles(Database database, Register register) {
        this.database = database;
        this.papers = new PaperReader(register);
    }

    @Override
    public Sealed<CaseFile> get(CaseFileId id) {
        return CaseSeals.seal(caseFile(id));
    }

    private CaseFile caseFile(CaseFileId id) {
        return database.read(context -> new CaseFileReader(context)
                .read(List.of(id.value())).stream()
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException("No case " + id.value())));
    }

    @Override
    public Optional<Sealed<CaseFile>> find(String slug) {
        return database.read(context -> {
            List<Integer> ids = context.select(CASES_CASE.ID)
                    .from(CASES_CASE)
                    .where(CASES_CASE.SLUG.eq(slug.toUpperCase(Locale.ROOT)).or(CASES_CASE.SLUG.eq(slug)))
                    .orderBy(CASES_CASE.ID)
                    .fetch(CASES_CASE.ID);
            return cases(context, ids).stream().findFirst();
        });
    }

    @Override
    public Map<CaseFileId, Sealed<CaseFile>> listCases(Collection<CaseFileId> ids) {
        return database.read(context -> new CaseFileReader(context)
                .read(ids.stream().map(CaseFileId::value).distinct().toList()).stream()
                        .collect(Collectors.toMap(CaseFile::id, CaseSeals::seal)));
    }

    @Override
    public List<Sealed<CaseFile>> listCases(@Nullable CaseFileId after, int limit) {
        return database.read(context -> cases(
                context,
                context.select(CASES_CASE.ID)
                        .from(CASES_CASE)
                        .where(CASES_CASE.ID.gt(after == null ? 0 : after.value()))
                        .orderBy(CASES_CASE.ID)
                        .limit(limit)
                        .fetch(CASES_CASE.ID)));
    }

    @Override
    public List<Sealed<CaseFile>> listCases(OrganizationId organization, int limit) {
        return database.read(context -> cases(
                context,
                context.select(CASES_PAPER.CASE_ID)
                        .from(CASES_CONSULTATION)
                        .join(CASES_PAPER)
                        .on(CASES_PAPER.ID.eq(CASES_CONSULTATION.PAPER_ID))
                        .where(
                                CASES_CONSULTATION.ORGANIZATION_ID.eq(organization.value()),
                                CASES_CONSULTATION.BASIS.eq(Consultation.Basis.SEEN.code()),
                                CASES_PAPER.CASE_ID.isNotNull())
                        .groupBy(CASES_PAPER.CASE_ID)
                        .orderBy(DSL.max(CASES_CONSULTATION.CONSULTED_ON).desc().nullsLast(), CASES_PAPER.CASE_ID)
                        .limit(limit)
                        .fetch(CASES_PAPER.CASE_ID)));
    }

    @Override
    public List<Sealed<CaseFile>> listSiblings(CaseFileId id, int limit) {
        CaseFile own = caseFile(id);
        String slug = own.slug();
        int end = subjectEnd(slug);
        if (end < 0) {
            return List.of();
        }
        return database
                .read(context -> cases(
                        context,
                        context.select(CASES_CASE.ID)
                                .from(CASES_CASE)
                                .where(
                                        CASES_CASE.BODY_ID.eq(own.body().value()),
                                        // A range rather than a pattern, so that the index serves it.
                                        CASES_CASE.SLUG.ge(slug.substring(0, end) + "-"),
                                        CASES_CASE.SLUG.lt(slug.substring(0, end) + "."),
                                        CASES_CASE.ID.ne(id.value()))
                                .orderBy(CASES_CASE.ID.desc())
                                .limit(limit)
                                .fetch(CASES_CASE.ID)))
                .stream()
                .toList();
    }

    /** Where the subject and facet of {@code 00.30.04-S00-1-21} end, or -1 where the number has no such part. */
    private static int subjectEnd(String slug) {
        if (!slug.matches("\\d\\d\\.\\d\\d\\.\\d\\d-.*")) {
            return -1;
        }
        int facetEnd = slug.indexOf('-', slug.indexOf('-') + 1);
        return facetEnd;
    }

    @Override
    public List<Sealed<Paper>> listPapers(CaseFileId id) {
        return database.read(context -> papers.papers(context, CASES_PAPER.CASE_ID.eq(id.value())));
    }

    @Override
    public Sealed<Paper> getPaper(PaperId id) {
        return database.read(context -> papers.papers(context, CASES_PAPER.ID.eq(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No paper " + id.value())));
    }

    @Override
    public Sealed<PaperText> getText(PaperTextId id) {
        return Optional.ofNullable(listTexts(List.of(id)).get(id))
                .orElseThrow(() -> new NoSuchElementException("No text " + id.value()));
    }

    @Override
    public Map<PaperTextId, Sealed<PaperText>> listTexts(Collection<PaperTextId> ids) {
        return database.read(context -> new PaperTextReader(
                        context, ids.stream().map(PaperTextId::value).distinct().toList())
                .read());
    }

    @Override
    public Map<PaperTextId, Sealed<PaperText>> listTexts(SectionKind kind, String words) {
        return database.read(context -> new PaperTextReader(
                        context,
                        context.selectDistinct(CASES_SECTION.TEXT_ID)
                                .from(CASES_SECTION)
                                .where(CASES_SECTION.KIND.eq(kind.code()), CASES_SECTION.BODY.contains(words))
                                .fetch(CASES_SECTION.TEXT_ID))
                .read());
    }

    private static List<Sealed<CaseFile>> cases(DSLContext context, List<Integer> ids) {
        CaseFileReader reader = new CaseFileReader(context);
        List<Sealed<CaseFile>> cases = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PORTION) {
            reader.read(ids.subList(from, Math.min(from + PORTION, ids.size()))).stream()
                    .map(CaseSeals::seal)
                    .forEach(cases::add);
        }
        return cases;
    }
}
