package dk.sagsgang.findings.internal;

import static dk.sagsgang.storage.schema.Tables.FINDINGS_FINDING;
import static dk.sagsgang.storage.schema.Tables.FINDINGS_JUDGEMENT;

import dk.sagsgang.access.FileLines;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Seal;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.FindingFigures;
import dk.sagsgang.findings.FindingId;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.findings.FindingSubject;
import dk.sagsgang.findings.Judgement;
import dk.sagsgang.findings.LoggedFinding;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** {@link FindingLog} in the database. */
public final class JooqFindingLog implements FindingLog {
    private final Database database;

    public JooqFindingLog(Database database) {
        this.database = database;
    }

    @Override
    public boolean hasPersonalNumber(int file) {
        return database.read(context -> context.fetchExists(
                FINDINGS_FINDING,
                FINDINGS_FINDING.FILE_ID.eq(file),
                FINDINGS_FINDING.CODE.eq(PERSONAL_NUMBER),
                FINDINGS_FINDING.SUPERSEDED.isFalse()));
    }

    @Override
    public Optional<Sealed<LoggedFinding>> find(FindingId id) {
        return seal(list(FINDINGS_FINDING.NUMBER.eq(id.value()))).stream().findFirst();
    }

    private static List<Sealed<LoggedFinding>> seal(List<LoggedFinding> findings) {
        return findings.stream().map(JooqFindingLog::sealed).toList();
    }

    /** Closed by what it speaks of, or by the lines it was found in; one on personal numbers is for the operator alone. */
    private static Sealed<LoggedFinding> sealed(LoggedFinding finding) {
        Seal seal = Seal.of(finding.code().equals(PERSONAL_NUMBER) ? Visibility.CLOSED : finding.visibility());
        int start = finding.place().startLine();
        return Sealed.of(
                finding,
                start == 0
                        ? seal.andSpreadOver(
                                FileLines.ofWhole(finding.subject().file().value()))
                        : seal.andReadFrom(new FileLines(
                                finding.subject().file().value(),
                                start,
                                finding.place().endLine())));
    }

    @Override
    public List<Sealed<LoggedFinding>> listAll() {
        return seal(list(DSL.noCondition()).stream()
                .sorted(Comparator.comparing(LoggedFinding::severity).reversed())
                .toList());
    }

    @Override
    public List<Sealed<LoggedFinding>> listOfMeeting(FindingSubject.AtMeeting meeting) {
        return seal(list(FINDINGS_FINDING.MEETING_ID.eq(meeting.value())));
    }

    @Override
    public List<Sealed<LoggedFinding>> listOfCase(FindingSubject.OfCase caseFile) {
        return seal(list(FINDINGS_FINDING.CASE_ID.eq(caseFile.value())));
    }

    @Override
    public void record(FindingSubject subject, Visibility visibility, List<? extends Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        database.change(context -> {
            RowBatch rows = RowBatch.of(FINDINGS_FINDING);
            String now = UtcText.of(UtcText.now());
            for (Finding finding : findings) {
                rows.row()
                        .set(FINDINGS_FINDING.ID, IdSource.next(context, FINDINGS_FINDING.ID))
                        .set(FINDINGS_FINDING.FILE_ID, subject.file().value())
                        .set(
                                FINDINGS_FINDING.MEETING_ID,
                                subject.meeting() == null
                                        ? null
                                        : subject.meeting().value())
                        .set(
                                FINDINGS_FINDING.ITEM_ID,
                                subject.item() == null ? null : subject.item().value())
                        .set(
                                FINDINGS_FINDING.CASE_ID,
                                subject.caseFile() == null
                                        ? null
                                        : subject.caseFile().value())
                        .set(FINDINGS_FINDING.CODE, finding.code())
                        .set(FINDINGS_FINDING.SEVERITY, finding.severity().code())
                        .set(FINDINGS_FINDING.SOURCE, finding.place().source())
                        .set(FINDINGS_FINDING.START_LINE, finding.place().startLine())
                        .set(FINDINGS_FINDING.END_LINE, finding.place().endLine())
                        .set(FINDINGS_FINDING.MESSAGE_DA, finding.message().danish())
                        .set(FINDINGS_FINDING.MESSAGE_EN, finding.message().english())
                        .set(FINDINGS_FINDING.REMEDY_DA, finding.remedy().danish())
                        .set(FINDINGS_FINDING.REMEDY_EN, finding.remedy().english())
                        .set(FINDINGS_FINDING.PRINTED, finding.printed().orElse(null))
                        .set(FINDINGS_FINDING.COMPUTED, finding.computed().orElse(null))
                        .set(FINDINGS_FINDING.VISIBILITY, visibility.code())
                        .set(FINDINGS_FINDING.SUPERSEDED, false)
                        .set(FINDINGS_FINDING.CREATED_AT, now)
                        .set(FINDINGS_FINDING.ARITHMETIC, finding.arithmetic().orElse(null))
                        .set(FINDINGS_FINDING.NUMBER, IdSource.draw(context, FINDINGS_FINDING.NUMBER));
            }
            rows.insertInto(context);
        });
    }

    @Override
    public void setVisibility(FindingId id, Visibility visibility) {
        database.change(context -> context.update(FINDINGS_FINDING)
                .set(FINDINGS_FINDING.VISIBILITY, visibility.code())
                .where(FINDINGS_FINDING.NUMBER.eq(id.value()))
                .execute());
    }

    @Override
    public void supersede(FindingId id) {
        database.change(context -> context.update(FINDINGS_FINDING)
                .set(FINDINGS_FINDING.SUPERSEDED, true)
                .where(FINDINGS_FINDING.NUMBER.eq(id.value()))
                .execute());
    }

    @Override
    public void supersede(FindingSubject.InFile file) {
        database.change(context -> context.update(FINDINGS_FINDING)
                .set(FINDINGS_FINDING.SUPERSEDED, true)
                .where(FINDINGS_FINDING.FILE_ID.eq(file.value()))
                .execute());
    }

    @Override
    public List<Judgement> listJudgements(Open<LoggedFinding> finding) {
        return database.read(
                context -> new JudgementRows(context).list(finding.value().id()));
    }

    @Override
    public void carryJudgementsOver(FindingSubject.AtMeeting meeting) {
        database.change(context -> new JudgementRows(context).carryOver(meeting.value()));
    }

    @Override
    public void judge(FindingId id, Judgement judgement) {
        database.change(context -> {
            if (find(id).isEmpty()) {
                throw new NoSuchElementException("No finding " + id.value());
            }
            new JudgementRows(context).add(id, judgement);
            database.bumpRevision();
        });
    }

    /** Files in the order they were imported, then by line. */
    private List<LoggedFinding> list(Condition condition) {
        Map<Integer, Integer> files = new HashMap<>();
        List<LoggedFinding> inOrderOfImport = database.read(context -> context.select(FINDINGS_FINDING.fields())
                .select(FINDINGS_JUDGEMENT.fields())
                .from(FINDINGS_FINDING)
                .leftJoin(FINDINGS_JUDGEMENT)
                .on(FINDINGS_JUDGEMENT.ID.eq(JudgementRows.latest()))
                .where(condition, FINDINGS_FINDING.SUPERSEDED.isFalse())
                .orderBy(FINDINGS_FINDING.ID)
                .fetch(JooqFindingLog::finding));
        inOrderOfImport.forEach(
                finding -> files.putIfAbsent(finding.subject().file().value(), files.size()));
        return inOrderOfImport.stream()
                .sorted(Comparator.comparing((LoggedFinding finding) ->
                                files.get(finding.subject().file().value()))
                        .thenComparingInt(finding -> finding.place().startLine()))
                .toList();
    }

    private static LoggedFinding finding(Record row) {
        return new LoggedFinding(
                new FindingId(row.get(FINDINGS_FINDING.NUMBER)),
                KeptSubject.of(row),
                row.get(FINDINGS_FINDING.CODE),
                FindingCodes.SEVERITY.get(row.get(FINDINGS_FINDING.SEVERITY)),
                new SourcePlace(
                        row.get(FINDINGS_FINDING.SOURCE),
                        row.get(FINDINGS_FINDING.START_LINE),
                        row.get(FINDINGS_FINDING.END_LINE)),
                new Bilingual(row.get(FINDINGS_FINDING.MESSAGE_DA), row.get(FINDINGS_FINDING.MESSAGE_EN)),
                new Bilingual(row.get(FINDINGS_FINDING.REMEDY_DA), row.get(FINDINGS_FINDING.REMEDY_EN)),
                new FindingFigures(
                        Optional.ofNullable(row.get(FINDINGS_FINDING.PRINTED)),
                        Optional.ofNullable(row.get(FINDINGS_FINDING.COMPUTED)),
                        Optional.ofNullable(row.get(FINDINGS_FINDING.ARITHMETIC))),
                JudgementRows.find(row),
                FindingCodes.VISIBILITY.get(row.get(FINDINGS_FINDING.VISIBILITY)),
                UtcText.parse(row.get(FINDINGS_FINDING.CREATED_AT)));
    }
}
