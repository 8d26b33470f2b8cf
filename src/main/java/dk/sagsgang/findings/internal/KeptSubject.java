package dk.sagsgang.findings.internal;

import static dk.sagsgang.storage.schema.Tables.FINDINGS_FINDING;

import dk.sagsgang.findings.FindingSubject;
import dk.sagsgang.findings.FindingSubject.AtMeeting;
import dk.sagsgang.findings.FindingSubject.InFile;
import dk.sagsgang.findings.FindingSubject.OfCase;
import dk.sagsgang.findings.FindingSubject.OnItem;
import org.jooq.Record;

/** What a kept finding is about, by the ids in its row. */
final class KeptSubject {
    private KeptSubject() {}

    private record KeptFile(int value) implements InFile {}

    private record KeptMeeting(int value) implements AtMeeting {}

    private record KeptItem(int value) implements OnItem {}

    private record KeptCase(int value) implements OfCase {}

    static FindingSubject of(Record row) {
        Integer meeting = row.get(FINDINGS_FINDING.MEETING_ID);
        Integer item = row.get(FINDINGS_FINDING.ITEM_ID);
        Integer caseFile = row.get(FINDINGS_FINDING.CASE_ID);
        return new FindingSubject(
                new KeptFile(row.get(FINDINGS_FINDING.FILE_ID)),
                meeting == null ? null : new KeptMeeting(meeting),
                item == null ? null : new KeptItem(item),
                caseFile == null ? null : new KeptCase(caseFile));
    }
}
