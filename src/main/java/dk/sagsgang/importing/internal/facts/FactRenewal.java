package dk.sagsgang.importing.internal.facts;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.cases.Section;
import dk.sagsgang.economy.CaseTables;
import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.facts.FactRecorder;
import dk.sagsgang.facts.FactRecorder.Renewal;
import dk.sagsgang.facts.rules.FactReader;
import dk.sagsgang.facts.rules.FollowingReader;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.FileLine;
import dk.sagsgang.files.Files;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.findings.LoggedFinding;
import dk.sagsgang.importing.internal.grammar.decisions.OutcomeWords;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.meetings.agenda.AgendaEntry;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.identity.MeetingVersionId;
import dk.sagsgang.meetings.meeting.MeetingState;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.vote.VoteEvent;
import dk.sagsgang.storage.Database;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the facts of what earlier versions of the program have imported, from the record: what was read stays as it is. Some
 * meetings at a time are done and marked as done, so that it continues where it was stopped.
 */
public final class FactRenewal {
    private static final Logger LOG = LoggerFactory.getLogger(FactRenewal.class);
    private static final int AT_A_TIME = 50;

    private final Access access = Access.ofOperator();
    private final Database database;
    private final FactRecorder facts;
    private final Meetings meetings;
    private final Files files;
    private final CaseFiles cases;
    private final CaseTables tables;
    private final FindingLog findings;

    /** Of the record of an installation. */
    public FactRenewal(Installation installation) {
        this.database = installation.database();
        this.facts = FactRecorder.in(database);
        this.meetings = installation.get(Meetings.class);
        this.files = installation.get(Files.class);
        this.cases = installation.get(CaseFiles.class);
        this.tables = installation.get(CaseTables.class);
        this.findings = installation.get(FindingLog.class);
    }

    /** Whether the facts of a record are those of the present rules. Cheap. */
    public static boolean isDone(Database database) {
        return FactRecorder.in(database).renewal().isDone();
    }

    /** Does what is left to do. Must be called while nobody else writes. */
    public void run() {
        List<MeetingState> some = next(facts.renewal().meeting());
        if (!some.isEmpty()) {
            LOG.info("The facts of the record are made by the present rules; this is done once.");
            Vocabulary vocabulary = Vocabulary.danish();
            OutcomeWords outcomes = new OutcomeWords(vocabulary);
            FactReader reader = new FactReader(vocabulary, outcomes);
            FollowingReader following = new FollowingReader(vocabulary.facts(), outcomes);
            while (!some.isEmpty()) {
                List<MeetingState> these = some;
                database.change(context -> {
                    these.forEach(each -> renew(each.id(), reader, following));
                    facts.renewed(new Renewal(these.getLast().id().value(), false));
                });
                some = next(these.getLast().id().value());
            }
        }
        database.change(context -> facts.renewed(new Renewal(0, true)));
    }

    private List<MeetingState> next(int after) {
        return meetings.listStates(after == 0 ? null : new MeetingId(after), AT_A_TIME);
    }

    /** What was not read from a file has no lines that facts could be on. */
    private void renew(MeetingId id, FactReader reader, FollowingReader following) {
        List<LoggedFinding> found = open(findings.listOfMeeting(id));
        for (MeetingVersion version : open(meetings.get(id)).versions()) {
            version.origin()
                    .findLines()
                    .ifPresent(source -> renew(
                            version.id(),
                            open(files.listLines(source)).stream()
                                    .map(FileLine::text)
                                    .toList(),
                            ofFile(found, source.file()),
                            reader,
                            following));
        }
    }

    private void renew(
            MeetingVersionId version,
            List<String> lines,
            List<LoggedFinding> found,
            FactReader reader,
            FollowingReader following) {
        List<AgendaItem> items = open(open(meetings.getMinutes(version)).items().stream()
                .map(AgendaEntry::item)
                .toList());
        Open<List<PaperText>> texts = access.openAll(
                cases.listTexts(items.stream().map(AgendaItem::text).toList()).values());
        Map<PaperTextId, List<Sealed<PrintedTable>>> printed = tables.list(texts);
        for (AgendaItem item : items) {
            texts.value().stream()
                    .filter(text -> text.id().equals(item.text()))
                    .forEach(text -> facts.replace(
                            text.id(),
                            reader.read(item(
                                            lines, item, text, open(printed.getOrDefault(text.id(), List.of())), found))
                                    .with(following.read(open(text.recommendations()), open(item.decisions())))));
        }
    }

    private FactReader.Item item(
            List<String> lines,
            AgendaItem item,
            PaperText text,
            List<PrintedTable> tablesOfText,
            List<LoggedFinding> findingsInFile) {
        return new FactReader.Item(
                lines,
                onLines(
                        open(text.sections()),
                        Section::origin,
                        (each, place) -> new FactReader.Part(each.text(), place.start(), place.end())),
                tablesOfText,
                findingsInFile,
                onLines(
                        open(item.decisions()),
                        Decision::origin,
                        (each, place) ->
                                new FactReader.Decided(each.text(), each.outcome(), place.start(), place.end())),
                onLines(
                        open(item.votes()),
                        VoteEvent::origin,
                        (each, place) -> new FactReader.Counted(counts(each), place.start(), place.end())));
    }

    /** Those that were read from lines. */
    private static <T, R> List<R> onLines(
            List<T> parts, Function<T, Origin> origin, BiFunction<T, SourceLines, R> make) {
        return parts.stream()
                .flatMap(each -> origin.apply(each).findLines().map(place -> make.apply(each, place)).stream())
                .toList();
    }

    private static List<Integer> counts(VoteEvent vote) {
        VoteEvent.Counts stated = vote.stated();
        List<Integer> counts = new ArrayList<>();
        add(counts, stated.supporting());
        add(counts, stated.opposing());
        add(counts, stated.abstaining());
        add(counts, stated.notVoting());
        return counts;
    }

    private static void add(List<Integer> counts, @Nullable Integer printed) {
        if (printed != null) {
            counts.add(printed);
        }
    }

    private static List<LoggedFinding> ofFile(List<LoggedFinding> findings, FileId file) {
        return findings.stream()
                .filter(each -> each.subject().file().value() == file.value())
                .toList();
    }

    private <T> List<T> open(Collection<Sealed<T>> sealed) {
        return access.openAll(sealed).value();
    }

    private <T> T open(Sealed<T> sealed) {
        return access.open(sealed).orElseThrow().value();
    }
}
