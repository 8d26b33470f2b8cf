package dk.sagsgang.findings.internal;

import static dk.sagsgang.storage.schema.Tables.FINDINGS_FINDING;
import static dk.sagsgang.storage.schema.Tables.FINDINGS_JUDGEMENT;

import dk.sagsgang.findings.FindingId;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.findings.Judgement;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** The table of judgements, to which rows are only ever added. */
final class JudgementRows {
    private final DSLContext context;

    JudgementRows(DSLContext context) {
        this.context = context;
    }

    /** The id of the judgement that holds for the finding of the enclosing question. */
    static Select<Record1<Integer>> latest() {
        return DSL.select(DSL.max(FINDINGS_JUDGEMENT.ID))
                .from(FINDINGS_JUDGEMENT)
                .where(FINDINGS_JUDGEMENT.FINDING_ID.eq(FINDINGS_FINDING.ID));
    }

    /** The judgement in a row, where it has one. */
    static Optional<Judgement> find(Record row) {
        return Optional.ofNullable(row.get(FINDINGS_JUDGEMENT.STATUS))
                .map(status -> new Judgement(
                        FindingCodes.STATUS.get(status),
                        Optional.ofNullable(row.get(FINDINGS_JUDGEMENT.REASON)),
                        UtcText.parse(row.get(FINDINGS_JUDGEMENT.JUDGED_AT))));
    }

    /** The oldest first. */
    List<Judgement> list(FindingId finding) {
        return list(row(finding));
    }

    private List<Judgement> list(int finding) {
        return context.selectFrom(FINDINGS_JUDGEMENT)
                .where(FINDINGS_JUDGEMENT.FINDING_ID.eq(finding))
                .orderBy(FINDINGS_JUDGEMENT.ID)
                .fetch(row -> find(row).orElseThrow());
    }

    void add(FindingId finding, Judgement judgement) {
        add(row(finding), judgement);
    }

    /** The row of a finding that there is. */
    private int row(FindingId finding) {
        return context.select(FINDINGS_FINDING.ID)
                .from(FINDINGS_FINDING)
                .where(FINDINGS_FINDING.NUMBER.eq(finding.value()))
                .fetchSingle(FINDINGS_FINDING.ID);
    }

    private void add(int finding, Judgement judgement) {
        RowBatch.of(FINDINGS_JUDGEMENT)
                .row()
                .set(FINDINGS_JUDGEMENT.ID, IdSource.next(context, FINDINGS_JUDGEMENT.ID))
                .set(FINDINGS_JUDGEMENT.FINDING_ID, finding)
                .set(FINDINGS_JUDGEMENT.STATUS, judgement.status().code())
                .set(FINDINGS_JUDGEMENT.REASON, judgement.reason().orElse(null))
                .set(FINDINGS_JUDGEMENT.JUDGED_AT, UtcText.of(judgement.when()))
                .insertInto(context);
    }

    /**
     * Gives each finding of a meeting that nobody has judged the judgements of the same finding in the latest version where it
     * was judged. Equal findings follow each other in order of line.
     */
    void carryOver(int meeting) {
        List<Row> judged = rows(meeting, true);
        for (Row unjudged : rows(meeting, false)) {
            judged.stream().filter(unjudged::isSame).findFirst().ifPresent(earlier -> {
                list(earlier.id()).forEach(judgement -> add(unjudged.id(), judgement));
                judged.remove(earlier);
            });
        }
    }

    private List<Row> rows(int meeting, boolean judged) {
        var table = FINDINGS_FINDING;
        var hasJudgement =
                DSL.exists(DSL.selectOne().from(FINDINGS_JUDGEMENT).where(FINDINGS_JUDGEMENT.FINDING_ID.eq(table.ID)));
        List<Row> inOrderOfImport = context.select(
                        table.ID, table.FILE_ID, table.START_LINE, table.CODE, table.MESSAGE_DA)
                .from(table)
                .where(
                        table.MEETING_ID.eq(meeting),
                        table.SUPERSEDED.eq(judged),
                        table.CODE.ne(FindingLog.HELD_BACK),
                        judged ? hasJudgement : DSL.not(hasJudgement))
                .orderBy(table.ID)
                .fetch(row -> new Row(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
        Map<Integer, Integer> files = new HashMap<>();
        inOrderOfImport.forEach(row -> files.putIfAbsent(row.file(), files.size()));
        return inOrderOfImport.stream()
                .sorted(Comparator.comparing((Row row) -> files.get(row.file()))
                        .reversed()
                        .thenComparingInt(Row::line))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** A finding by what it says: figures and words alike, wherever the lines have moved to. */
    private record Row(int id, int file, int line, String code, String message) {
        boolean isSame(Row other) {
            return code.equals(other.code) && message.equals(other.message);
        }
    }
}
