package dk.sagsgang.feeds.web;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.Paged;
import dk.sagsgang.documents.casefile.CaseLine;
import dk.sagsgang.documents.finding.FindingFilter;
import dk.sagsgang.documents.finding.FindingsDocument;
import dk.sagsgang.documents.meeting.MeetingCalendar;
import dk.sagsgang.documents.meeting.MeetingLine;
import dk.sagsgang.documents.part.FindingLine;
import dk.sagsgang.documents.reference.OrganizationRef;
import dk.sagsgang.feeds.table.Sheet;
import dk.sagsgang.feeds.table.SheetCell;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.publishing.site.text.DateFormats;
import dk.sagsgang.publishing.site.view.Visit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The site's lists as tables, each in full. */
@Controller
class ListTables {
    private final Documents documents;

    ListTables(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/moeder.csv")
    ResponseEntity<String> meetings(Visit visit) {
        List<Open<List<MeetingLine>>> years = documents.listMeetings(Optional.empty()).value().years().stream()
                .map(year -> documents.listMeetings(Optional.of(year)).map(MeetingCalendar::meetings))
                .toList();
        return FeedAnswers.table(
                "moeder",
                sheet(
                        columns(visit, "body", "day", "time", "items", "minutes", "address"),
                        joined(years),
                        each -> meeting(each, visit)));
    }

    private static List<SheetCell> meeting(MeetingLine line, Visit visit) {
        return List.of(
                SheetCell.of(line.meeting().organization().name()),
                SheetCell.of(line.meeting().date()),
                SheetCell.of(
                        line.start() == null
                                ? null
                                : DateFormats.in(visit.language()).time(line.start())),
                SheetCell.of(line.items()),
                yesOrNo(line.published(), visit),
                SheetCell.of(visit.absolute("/moeder/" + line.meeting().slug())));
    }

    @GetMapping("/sager.csv")
    ResponseEntity<String> cases(Visit visit) {
        int last = documents.listCases(Optional.empty(), 1).value().pages();
        List<Open<List<CaseLine>>> pages = IntStream.rangeClosed(1, last)
                .mapToObj(page -> documents.listCases(Optional.empty(), page).map(Paged::lines))
                .toList();
        return FeedAnswers.table(
                "sager",
                sheet(
                        columns(visit, "case", "title", "last", "body", "outcome", "address"),
                        joined(pages),
                        each -> caseFile(each, visit)));
    }

    private static List<SheetCell> caseFile(CaseLine line, Visit visit) {
        return List.of(
                SheetCell.of(line.caseFile().reference()),
                SheetCell.of(line.caseFile().title()),
                SheetCell.of(line.last()),
                SheetCell.of(line.where() == null ? null : line.where().name()),
                SheetCell.of(outcomes(line.outcome().stream().toList(), visit)),
                SheetCell.of(visit.absolute("/sager/" + line.caseFile().slug())));
    }

    @GetMapping("/udvalg.csv")
    ResponseEntity<String> committees(Visit visit) {
        return FeedAnswers.table(
                "udvalg",
                sheet(
                        columns(visit, "name", "kind", "meetings", "address"),
                        documents.listCommittees(),
                        each -> List.of(
                                SheetCell.of(each.organization().name()),
                                SheetCell.of(visit.pick(
                                        each.kind().danish(), each.kind().english())),
                                SheetCell.of(each.meetings()),
                                SheetCell.of(visit.absolute(
                                        "/udvalg/" + each.organization().slug())))));
    }

    @GetMapping("/personer.csv")
    ResponseEntity<String> persons(Visit visit) {
        return FeedAnswers.table(
                "personer",
                sheet(
                        columns(visit, "name", "party", "offices", "address"),
                        documents.listPersons(),
                        each -> List.of(
                                SheetCell.of(each.person().name()),
                                SheetCell.of(each.person().party()),
                                SheetCell.of(each.seats().stream()
                                        .map(OrganizationRef::name)
                                        .collect(Collectors.joining(", "))),
                                SheetCell.of(visit.absolute(
                                        "/personer/" + each.person().slug())))));
    }

    @GetMapping("/fund.csv")
    ResponseEntity<String> findings(Visit visit) {
        List<Open<List<FindingLine>>> pages = IntStream.rangeClosed(
                        1, findings(1).value().pages())
                .mapToObj(page -> findings(page).map(FindingsDocument::findings))
                .toList();
        return FeedAnswers.table(
                "fund",
                sheet(
                        columns(
                                visit,
                                "code",
                                "severity",
                                "status",
                                "message",
                                "printed",
                                "computed",
                                "body",
                                "day",
                                "item",
                                "case",
                                "address"),
                        joined(pages),
                        each -> finding(each, visit)));
    }

    private Open<FindingsDocument> findings(int page) {
        return documents.listFindings(new FindingFilter(Optional.empty(), Optional.empty(), Optional.empty(), page));
    }

    private static <T> Open<List<T>> joined(List<Open<List<T>>> parts) {
        return Open.all(parts).map(all -> all.stream().flatMap(List::stream).toList());
    }

    /** A table with a row for each of some opened things. */
    static <T> Open<Sheet> sheet(List<String> columns, Open<List<T>> opened, Function<T, List<SheetCell>> row) {
        return opened.map(all -> new Sheet(columns, all.stream().map(row).toList()));
    }

    private static List<SheetCell> finding(FindingLine line, Visit visit) {
        return List.of(
                SheetCell.of(line.code()),
                SheetCell.of(
                        visit.t("finding.severity." + line.severity().name().toLowerCase(Locale.ROOT))),
                SheetCell.of(visit.pick(line.status().danish(), line.status().english())),
                SheetCell.of(visit.pick(line.message().danish(), line.message().english())),
                SheetCell.of(line.printed()),
                SheetCell.of(line.computed()),
                SheetCell.of(
                        line.meeting() == null
                                ? null
                                : line.meeting().organization().name()),
                SheetCell.of(line.meeting() == null ? null : line.meeting().date()),
                SheetCell.of(line.item() == null ? null : line.item().number()),
                SheetCell.of(line.caseFile() == null ? null : line.caseFile().reference()),
                SheetCell.of(visit.absolute("/fund/" + line.id())));
    }

    /** The names of columns in the visit's language. */
    static List<String> columns(Visit visit, String... names) {
        return Arrays.stream(names).map(name -> visit.t("column." + name)).toList();
    }

    static SheetCell yesOrNo(boolean value, Visit visit) {
        return SheetCell.of(visit.t(value ? "value.yes" : "value.no"));
    }

    static String outcomes(List<Outcome> outcomes, Visit visit) {
        return outcomes.stream()
                .map(each -> visit.pick(each.danish(), each.english()))
                .collect(Collectors.joining(", "));
    }
}
