package dk.sagsgang.cases.internal;

import static dk.sagsgang.storage.schema.Tables.CASES_CASE;
import static dk.sagsgang.storage.schema.Tables.CASES_CONSULTATION;
import static dk.sagsgang.storage.schema.Tables.CASES_PAPER;
import static org.jooq.impl.DSL.param;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.Attachment;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.CaseRecorder;
import dk.sagsgang.cases.Consultation;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.KnownPaper;
import dk.sagsgang.cases.NewConsultation;
import dk.sagsgang.cases.NewPaperText;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.cases.Section;
import dk.sagsgang.cases.TextSketch;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.register.BodyId;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.Repeated;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** {@link CaseRecorder} in the database. */
public final class JooqCaseRecorder implements CaseRecorder {
    private static final int LONGEST_SLUG = 120;

    private static final Repeated CASE = Repeated.of(context -> context.select(CASES_CASE.ID)
            .from(CASES_CASE)
            .where(
                    CASES_CASE.BODY_ID.eq(param("body", CASES_CASE.BODY_ID)),
                    CASES_CASE.SLUG.eq(param("slug", CASES_CASE.SLUG))));

    private static final Repeated PAPER = Repeated.of(
            context -> context.selectFrom(CASES_PAPER).where(CASES_PAPER.ID.eq(param("paper", CASES_PAPER.ID))));

    private static final Repeated SAW_PAPER = Repeated.of(context -> context.update(CASES_PAPER)
            .set(CASES_PAPER.TITLE, param("title", CASES_PAPER.TITLE))
            .set(CASES_PAPER.FIRST_DATE, param("first", CASES_PAPER.FIRST_DATE))
            .set(CASES_PAPER.LAST_DATE, param("last", CASES_PAPER.LAST_DATE))
            .set(CASES_PAPER.MODIFIED_AT, param("now", CASES_PAPER.MODIFIED_AT))
            .where(CASES_PAPER.ID.eq(param("paper", CASES_PAPER.ID))));

    private final Database database;
    private final TextEntries texts = new TextEntries();
    private final KnownPapers papers;

    public JooqCaseRecorder(Database database) {
        this.database = database;
        this.papers = new KnownPapers(database);
    }

    @Override
    public CaseFileId caseFile(BodyId body, String reference, String slug) {
        String key = slug.length() <= LONGEST_SLUG ? slug : slug.substring(0, LONGEST_SLUG);
        return database.write(context -> CASE.fetch(context, body.value(), key).stream()
                .map(row -> new CaseFileId(row.get(CASES_CASE.ID)))
                .findFirst()
                .orElseGet(() -> addCase(context, body, reference, key)));
    }

    private CaseFileId addCase(DSLContext context, BodyId body, String reference, String slug) {
        int id = IdSource.next(context, CASES_CASE.ID);
        String now = UtcText.of(UtcText.now());
        RowBatch.of(CASES_CASE)
                .row()
                .set(CASES_CASE.ID, id)
                .set(CASES_CASE.BODY_ID, body.value())
                .set(CASES_CASE.SLUG, slug)
                .set(CASES_CASE.REFERENCE, reference)
                .set(CASES_CASE.CREATED_AT, now)
                .set(CASES_CASE.MODIFIED_AT, now)
                .insertInto(context);
        CaseFileId added = new CaseFileId(id);
        papers.added(context, added);
        return added;
    }

    @Override
    public List<KnownPaper> listKnownPapers(CaseFileId caseFile) {
        return papers.list(caseFile);
    }

    @Override
    public PaperId addPaper(@Nullable CaseFileId caseFile, String title, TextSketch sketch, @Nullable LocalDate date) {
        return database.write(context -> {
            int id = IdSource.next(context, CASES_PAPER.ID);
            PaperId added = new PaperId(id);
            papers.added(context, caseFile, added, title, sketch);
            String now = UtcText.of(UtcText.now());
            RowBatch.of(CASES_PAPER)
                    .row()
                    .set(CASES_PAPER.ID, id)
                    .set(CASES_PAPER.CASE_ID, caseFile == null ? null : caseFile.value())
                    .set(CASES_PAPER.TITLE, title)
                    .set(CASES_PAPER.FIRST_DATE, CaseRows.text(date))
                    .set(CASES_PAPER.LAST_DATE, CaseRows.text(date))
                    .set(CASES_PAPER.SKETCH, sketch.stored())
                    .set(CASES_PAPER.CREATED_AT, now)
                    .set(CASES_PAPER.MODIFIED_AT, now)
                    .insertInto(context);
            return added;
        });
    }

    @Override
    public void sawPaper(PaperId paper, String title, @Nullable LocalDate date) {
        database.change(context -> {
            Record row = PAPER.fetch(context, paper.value()).getFirst();
            String first = row.get(CASES_PAPER.FIRST_DATE);
            String last = row.get(CASES_PAPER.LAST_DATE);
            String day = CaseRows.text(date);
            boolean isLatest = day == null || last == null || day.compareTo(last) >= 0;
            String latest = isLatest ? title : row.get(CASES_PAPER.TITLE);
            SAW_PAPER.execute(
                    context,
                    latest,
                    first == null || (day != null && day.compareTo(first) < 0) ? day : first,
                    isLatest && day != null ? day : last,
                    UtcText.of(UtcText.now()),
                    paper.value());
            papers.renamed(context, paper, latest);
        });
    }

    @Override
    public List<ConsultationId> consultations(List<NewConsultation> stops) {
        PaperId paper = stops.getFirst().paper();
        return database.write(context -> {
            ConsultationEntries entries = ConsultationEntries.of(context, paper);
            List<ConsultationId> ids = entries.record(stops);
            papers.seenAt(context, paper, entries.seen());
            return ids;
        });
    }

    @Override
    public void dropped(ConsultationId consultation) {
        papers.forget();
        database.change(context -> context.update(CASES_CONSULTATION)
                .set(CASES_CONSULTATION.BASIS, Consultation.Basis.MENTIONED.code())
                .set(CASES_CONSULTATION.MODIFIED_AT, UtcText.of(UtcText.now()))
                .where(CASES_CONSULTATION.ID.eq(consultation.value()))
                .execute());
    }

    @Override
    public void setVisibility(ConsultationId consultation, Visibility visibility) {
        database.change(context -> context.update(CASES_CONSULTATION)
                .set(CASES_CONSULTATION.VISIBILITY, visibility.code())
                .set(CASES_CONSULTATION.MODIFIED_AT, UtcText.of(UtcText.now()))
                .where(CASES_CONSULTATION.ID.eq(consultation.value()))
                .execute());
    }

    @Override
    public void setVisibility(SourceLines lines, Visibility visibility) {
        database.change(context -> new PartVisibility(context).ofStops(lines, visibility));
    }

    @Override
    public boolean hasParts(PaperTextId text, List<Section> sections, List<Attachment> attachments) {
        return database.read(context -> new PartVisibility(context).hasParts(text, sections, attachments));
    }

    @Override
    public void setVisibility(PaperTextId text, List<Section> sections, List<Attachment> attachments) {
        database.change(context -> new PartVisibility(context).ofParts(text, sections, attachments));
    }

    @Override
    public List<Origin> listNamings(OrganizationId organization) {
        return database.read(context -> new PartVisibility(context).namings(organization));
    }

    @Override
    public PaperTextId addText(NewPaperText text) {
        return database.write(context -> texts.add(context, text));
    }

    @Override
    public void forget() {
        papers.forget();
    }
}
