package dk.sagsgang.feeds.web;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.casefile.CaseDocument;
import dk.sagsgang.documents.committee.CommitteeDocument;
import dk.sagsgang.documents.meeting.ItemDocument;
import dk.sagsgang.documents.meeting.MeetingDocument;
import dk.sagsgang.documents.part.TableBlock;
import dk.sagsgang.documents.part.VoteBlock;
import dk.sagsgang.documents.person.PersonDocument;
import dk.sagsgang.documents.reference.ItemRef;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.feeds.table.Sheet;
import dk.sagsgang.feeds.table.SheetCell;
import dk.sagsgang.publishing.site.PageNotFound;
import dk.sagsgang.publishing.site.view.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Votes, attendance and printed tables of a meeting, a case, a committee or a person as tables. */
@Controller
class RecordTables {
    /** Where the number of votes is among the columns. */
    private static final int COUNT = 9;

    private final Documents documents;

    RecordTables(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/moeder/{slug}/afstemninger.csv")
    ResponseEntity<String> votesOfMeeting(@PathVariable String slug, Visit visit) {
        return votes(slug, PageNotFound.get(documents.findMeeting(slug)).map(MeetingDocument::items), visit);
    }

    @GetMapping("/sager/{number}/afstemninger.csv")
    ResponseEntity<String> votesOfCase(@PathVariable String number, Visit visit) {
        return votes(number, PageNotFound.get(documents.findCase(number)).map(RecordTables::items), visit);
    }

    private static ResponseEntity<String> votes(String name, Open<List<ItemDocument>> opened, Visit visit) {
        List<String> columns = ListTables.columns(
                visit,
                "meeting",
                "day",
                "item",
                "title",
                "body",
                "motion",
                "proposal",
                "proposer",
                "choice",
                "count",
                "voter",
                "party",
                "adopted",
                "lines");
        return FeedAnswers.table(
                "afstemninger-" + name,
                opened.map(items -> new Sheet(
                        columns,
                        items.stream()
                                .flatMap(item -> item.votes().stream().flatMap(vote -> rows(item.ref(), vote, visit)))
                                .toList())));
    }

    /** A row for each voter that is named, and one for each side that is known by its number or its parties. */
    private static Stream<List<SheetCell>> rows(ItemRef item, VoteBlock vote, Visit visit) {
        return vote.sides().stream().flatMap(side -> {
            Stream<List<SheetCell>> sides = Stream.concat(
                    Stream.of(row(item, vote, side, SheetCell.EMPTY, SheetCell.EMPTY, visit)),
                    side.groups().stream().map(group -> row(item, vote, side, group, visit)));
            Stream<List<SheetCell>> persons = side.persons().stream()
                    .map(person ->
                            row(item, vote, side, SheetCell.of(person.name()), SheetCell.of(person.party()), visit));
            return Stream.concat(sides, persons);
        });
    }

    private static List<SheetCell> row(
            ItemRef item, VoteBlock vote, VoteBlock.Side side, VoteBlock.Group group, Visit visit) {
        List<SheetCell> row =
                new ArrayList<>(row(item, vote, side, SheetCell.EMPTY, SheetCell.of(group.party()), visit));
        Integer votes = group.votes();
        row.set(COUNT, votes == null ? SheetCell.EMPTY : SheetCell.of(votes));
        return row;
    }

    private static List<SheetCell> row(
            ItemRef item, VoteBlock vote, VoteBlock.Side side, SheetCell voter, SheetCell party, Visit visit) {
        boolean isWhole = voter.equals(SheetCell.EMPTY) && party.equals(SheetCell.EMPTY);
        return List.of(
                SheetCell.of(item.meeting().organization().name()),
                SheetCell.of(item.meeting().date()),
                SheetCell.of(item.number()),
                SheetCell.of(item.title()),
                SheetCell.of(vote.organization().name()),
                SheetCell.of(visit.t("vote.motion." + vote.motion().code())),
                SheetCell.of(vote.name()),
                SheetCell.of(vote.proposer()),
                SheetCell.of(visit.pick(side.choice().danish(), side.choice().english())),
                isWhole ? SheetCell.of(side.count()) : SheetCell.EMPTY,
                voter,
                party,
                vote.adopted() == null ? SheetCell.EMPTY : ListTables.yesOrNo(vote.adopted(), visit),
                lines(vote.source()));
    }

    /** Empty for what comes from an event. */
    private static SheetCell lines(@Nullable SourceRef source) {
        return source == null ? SheetCell.EMPTY : SheetCell.of(source.start() + "-" + source.end());
    }

    @GetMapping("/moeder/{slug}/tabeller.csv")
    ResponseEntity<String> tablesOfMeeting(@PathVariable String slug, Visit visit) {
        return tables(
                slug,
                PageNotFound.get(documents.findMeeting(slug))
                        .map(meeting -> meeting.items().stream()
                                .flatMap(item -> item.sections().stream())
                                .flatMap(section -> section.tables().stream())
                                .toList()),
                visit);
    }

    @GetMapping("/sager/{number}/tabeller.csv")
    ResponseEntity<String> tablesOfCase(@PathVariable String number, Visit visit) {
        return tables(number, PageNotFound.get(documents.findCase(number)).map(CaseDocument::tables), visit);
    }

    /** Every cell as printed, with its table, row and column, so that tables of any shape fit in one file. */
    private static ResponseEntity<String> tables(String name, Open<List<TableBlock>> opened, Visit visit) {
        List<String> columns = ListTables.columns(visit, "table", "unit", "row", "name", "column", "value");
        return FeedAnswers.table("tabeller-" + name, opened.map(all -> new Sheet(columns, cells(all))));
    }

    private static List<List<SheetCell>> cells(List<TableBlock> all) {
        List<List<SheetCell>> rows = new ArrayList<>();
        for (int number = 1; number <= all.size(); number++) {
            TableBlock table = all.get(number - 1);
            SheetCell caption = SheetCell.of(number + (table.caption() == null ? "" : ". " + table.caption()));
            for (int row = 1; row <= table.rows().size(); row++) {
                List<TableBlock.Cell> cells = table.rows().get(row - 1).cells();
                for (int column = 0; column < cells.size(); column++) {
                    rows.add(List.of(
                            caption,
                            SheetCell.of(table.unit()),
                            SheetCell.of(row),
                            SheetCell.of(cells.getFirst().text()),
                            SheetCell.of(
                                    column < table.head().size()
                                            ? table.head().get(column).text()
                                            : null),
                            SheetCell.of(cells.get(column).text())));
                }
            }
        }
        return rows;
    }

    @GetMapping("/udvalg/{slug}/fremmoede.csv")
    ResponseEntity<String> attendance(@PathVariable String slug, Visit visit) {
        return FeedAnswers.table(
                "fremmoede-" + slug,
                ListTables.sheet(
                        ListTables.columns(visit, "name", "party", "present", "away"),
                        PageNotFound.get(documents.findCommittee(slug)).map(CommitteeDocument::attendance),
                        each -> List.of(
                                SheetCell.of(each.person().name()),
                                SheetCell.of(each.person().party()),
                                SheetCell.of(each.present()),
                                SheetCell.of(each.away()))));
    }

    @GetMapping("/personer/{slug}/afstemninger.csv")
    ResponseEntity<String> votesOfPerson(@PathVariable String slug, Visit visit) {
        return FeedAnswers.table(
                "afstemninger-" + slug,
                ListTables.sheet(
                        ListTables.columns(
                                visit,
                                "body",
                                "day",
                                "item",
                                "title",
                                "motion",
                                "proposal",
                                "choice",
                                "majority",
                                "address"),
                        PageNotFound.get(documents.findPerson(slug)).map(PersonDocument::votes),
                        each -> vote(each, visit)));
    }

    private static List<SheetCell> vote(PersonDocument.Vote each, Visit visit) {
        ItemRef item = each.item();
        return List.of(
                SheetCell.of(each.vote().organization().name()),
                SheetCell.of(item.meeting().date()),
                SheetCell.of(item.number()),
                SheetCell.of(item.title()),
                SheetCell.of(visit.t("vote.motion." + each.vote().motion().code())),
                SheetCell.of(each.vote().name()),
                SheetCell.of(visit.pick(each.choice().danish(), each.choice().english())),
                each.majority() == null ? SheetCell.EMPTY : ListTables.yesOrNo(each.majority(), visit),
                SheetCell.of(visit.absolute("/moeder/" + item.meeting().slug() + "#" + item.anchor())));
    }

    private static List<ItemDocument> items(CaseDocument found) {
        return found.papers().stream()
                .flatMap(paper -> paper.treatments().stream())
                .toList();
    }
}
