package dk.sagsgang.importing.internal.staging.review;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.FileLine;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.findings.Judgement;
import dk.sagsgang.findings.LoggedFinding;
import dk.sagsgang.importing.internal.staging.context.Stores;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.meetings.MeetingRecorder.Recorded;
import dk.sagsgang.meetings.agenda.NewItem;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.minutes.KnownMeeting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lets what was said about things held back in one version of a meeting hold in the next. A thing is the same when the same words
 * hold back the same kind of part of an item with the same number and title; where two are alike in one version, nothing is carried
 * over, since it could be the other one that was opened.
 */
public final class CarriedOpenings {
    private final Access access = Access.ofOperator();
    private final Stores stores;
    private final Rereading rereading;
    private final Map<Thing, List<List<Judgement>>> before = new HashMap<>();

    /** @param earlier the meeting before the new version; its findings must not be superseded yet */
    public CarriedOpenings(Stores stores, Rereading rereading, Optional<KnownMeeting> earlier) {
        this.stores = stores;
        this.rereading = rereading;
        earlier.ifPresent(this::remember);
    }

    /** What is held back, by which words. */
    private record Thing(String kind, String words, String item) {}

    private void remember(KnownMeeting meeting) {
        Map<Integer, String> items = new HashMap<>();
        meeting.items().forEach(item -> items.put(item.id().value(), item.number() + " " + item.title()));
        for (Open<LoggedFinding> finding : heldBack(meeting.id())) {
            before.computeIfAbsent(thing(finding.value(), items), _ -> new ArrayList<>())
                    .add(stores.findings().listJudgements(finding));
        }
    }

    /** To be called when the new version and its findings have been kept. */
    public void apply(SourceDocument document, FileId file, Recorded recorded, List<NewItem> staged) {
        if (before.isEmpty()) {
            return;
        }
        Map<Integer, String> items = new HashMap<>();
        for (int at = 0; at < staged.size(); at++) {
            NewItem item = staged.get(at);
            items.put(recorded.items().get(at).value(), item.number() + " " + item.title());
        }
        while (carryOver(recorded, items)) {
            rereading.read(file, document);
        }
    }

    /** Whether something has been opened; reading again may show another line that holds the same thing back. */
    private boolean carryOver(Recorded recorded, Map<Integer, String> items) {
        Map<Thing, List<LoggedFinding>> now = heldBack(recorded.meeting()).stream()
                .map(Open::value)
                .collect(Collectors.groupingBy(finding -> thing(finding, items)));
        boolean isOpened = false;
        for (Map.Entry<Thing, List<LoggedFinding>> entry : now.entrySet()) {
            List<List<Judgement>> same = before.getOrDefault(entry.getKey(), List.of());
            LoggedFinding finding = entry.getValue().getFirst();
            if (same.size() == 1
                    && entry.getValue().size() == 1
                    && finding.judgement().isEmpty()) {
                List<Judgement> judgements = same.getFirst();
                judgements.forEach(judgement -> stores.findings().judge(finding.id(), judgement));
                isOpened |= !judgements.isEmpty() && Rereading.opens(judgements.getLast());
            }
        }
        return isOpened;
    }

    private List<Open<LoggedFinding>> heldBack(MeetingId meeting) {
        List<Open<LoggedFinding>> findings = new ArrayList<>();
        for (Sealed<LoggedFinding> sealed : stores.findings().listOfMeeting(meeting)) {
            access.open(sealed)
                    .filter(finding -> finding.value().code().equals(FindingLog.HELD_BACK))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private Thing thing(LoggedFinding finding, Map<Integer, String> items) {
        var item = finding.subject().item();
        return new Thing(
                finding.message().danish().replaceAll("\\d+", ""),
                words(finding),
                item == null ? "" : items.getOrDefault(item.value(), ""));
    }

    private String words(LoggedFinding finding) {
        int line = finding.place().startLine();
        if (line == 0) {
            return finding.place().source();
        }
        SourceLines place = new SourceLines(new FileId(finding.subject().file().value()), line, line);
        return access.openAll(stores.files().listLines(place)).value().stream()
                .map(FileLine::text)
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }
}
