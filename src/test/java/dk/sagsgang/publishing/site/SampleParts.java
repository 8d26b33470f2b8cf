package dk.sagsgang.publishing.site;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.documents.meeting.ItemDocument;
import dk.sagsgang.documents.meeting.ItemLabel;
import dk.sagsgang.documents.part.AttachmentLine;
import dk.sagsgang.documents.part.AttendanceLine;
import dk.sagsgang.documents.part.DecisionBlock;
import dk.sagsgang.documents.part.FindingContext;
import dk.sagsgang.documents.part.FindingLine;
import dk.sagsgang.documents.part.SectionBlock;
import dk.sagsgang.documents.part.TableBlock;
import dk.sagsgang.documents.part.TableBlock.Cell;
import dk.sagsgang.documents.part.TableBlock.Row;
import dk.sagsgang.documents.part.TextBlock;
import dk.sagsgang.documents.part.VoteBlock;
import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.documents.reference.ItemRef;
import dk.sagsgang.documents.reference.MeetingRef;
import dk.sagsgang.documents.reference.OrganizationRef;
import dk.sagsgang.documents.reference.PersonRef;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.documents.source.ShownLine;
import dk.sagsgang.documents.source.SourceReading;
import dk.sagsgang.economy.TableReading.Sums;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.Judgement;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.meetings.vote.Motion;
import dk.sagsgang.register.BodyId;
import dk.sagsgang.register.LegislativeTerm;
import dk.sagsgang.register.LegislativeTermId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The parts that sample documents are made of: one case, one meeting, three persons. */
public final class SampleParts {
    static final LegislativeTerm TERM = new LegislativeTerm(
            new LegislativeTermId(1),
            new BodyId(1),
            "2018-2021",
            LocalDate.of(2018, 1, 1),
            LocalDate.of(2021, 12, 31),
            Instant.EPOCH,
            Instant.EPOCH);

    static final SourceRef SOURCE = new SourceRef(1, 33, 40);
    static final OrganizationRef COMMITTEE =
            new OrganizationRef("boerne-og-ungeudvalget", "Børne- og Ungeudvalget", true);
    static final OrganizationRef FINANCE = new OrganizationRef("oekonomiudvalget", "Økonomiudvalget", true);
    static final OrganizationRef COUNCIL = new OrganizationRef("byraadet", "Byrådet", true);
    static final OrganizationRef DEPARTMENT = new OrganizationRef("skoleforvaltningen", "Skoleforvaltningen", false);
    static final MeetingRef MEETING =
            new MeetingRef("boerne-og-ungeudvalget-2021-03-02", COMMITTEE, LocalDate.of(2021, 3, 2));
    public static final CaseRef CASE =
            new CaseRef("03.02.00-A00-9-19", "03.02.00-A00-9-19", "Ny helhedsplan for skolerne i den vestlige bydel");
    static final PersonRef ANNA = new PersonRef("anna-holm", "Anna Holm", "A", null);
    static final PersonRef BENT = new PersonRef("bent-riis", "Bent Riis", "V", null);
    static final PersonRef CARLA = new PersonRef("carla-juul", "Carla Juul Østergaard", "Ø", null);

    static final Judgement JUDGEMENT =
            new Judgement(FindingStatus.CONFIRMED, Optional.empty(), Instant.parse("2021-03-10T10:00:00Z"));

    static FindingLine finding() {
        return new FindingLine(
                7,
                "sum-mismatch",
                Severity.WARNING,
                new Bilingual(
                        "»I alt« er trykt som 429, men delene giver 427 (50 + 0 + 55 + 275 + 47).",
                        "\"I alt\" is printed as 429, but its parts add up to 427 (50 + 0 + 55 + 275 + 47)."),
                new Bilingual("Sammenlign tabellen med kilden.", "Compare the table with its source."),
                Optional.of("429"),
                Optional.of("427"),
                Optional.of(JUDGEMENT),
                new FindingContext(MEETING, item("1").ref(), CASE),
                SOURCE);
    }

    static TableBlock table() {
        return new TableBlock(
                "Udgifter til renovering",
                "1.000 kr.",
                "2021-pl",
                cells("Skole", "2021", "2022", "I alt"),
                List.of(
                        row(false, "Vestre Skole", "5.915", "657", "6.572"),
                        row(false, "Åskolen", "1.250", "430.00", "1.680"),
                        row(true, "I alt", "7.165", "1.087", "8.252")),
                Sums.BROKEN,
                List.of(),
                new SourceRef(1, 60, 66));
    }

    static VoteBlock vote() {
        return new VoteBlock(
                Motion.PROPOSAL,
                null,
                null,
                COMMITTEE,
                null,
                true,
                List.of(
                        new VoteBlock.Side(Choice.FOR, 2, List.of(ANNA, CARLA), List.of(), List.of(), null),
                        new VoteBlock.Side(Choice.AGAINST, 1, List.of(BENT), List.of(), List.of(), null),
                        new VoteBlock.Side(
                                Choice.ABSTAINED,
                                2,
                                List.of(),
                                List.of("F"),
                                List.of(new VoteBlock.Group("F", 2, 3, false)),
                                null)),
                SOURCE);
    }

    static DecisionBlock decision() {
        return new DecisionBlock(
                COMMITTEE,
                Outcome.RECOMMENDED,
                MEETING.date(),
                true,
                List.of(
                        "Børne- og Ungeudvalget anbefaler indstillingen.",
                        "Udvalget bemærker, at Åskolen renoveres først, fordi taget er utæt."),
                "Udvalget bemærker, at Åskolen renoveres først, fordi taget er utæt.",
                SOURCE);
    }

    static ItemDocument item(String number) {
        var ref = new ItemRef(MEETING, number, "punkt-" + number, CASE.title());
        return new ItemDocument(
                new ItemLabel(ref, false, "A", null, CASE.reference(), CASE),
                true,
                List.of(decision()),
                List.of(vote()),
                List.of(new AttendanceLine(BENT, PresenceKind.LEFT, null, null, SOURCE)),
                sections(),
                List.of(
                        new AttachmentLine("Bilag 1 - Helhedsplan", null, SOURCE),
                        new AttachmentLine("Bilag 2 - Høringssvar", "https://example.org/bilag-2.pdf", SOURCE)),
                List.of(),
                SOURCE);
    }

    static List<SectionBlock> sections() {
        return List.of(
                new SectionBlock(SectionKind.SUMMARY, "Resume", List.of(new TextBlock.Paragraph(PROSE)), SOURCE),
                new SectionBlock(
                        SectionKind.RECOMMENDATION,
                        "Indstilling",
                        List.of(
                                new TextBlock.Paragraph(
                                        "Skoleforvaltningen indstiller til udvalget, at byrådet godkender:"),
                                new TextBlock.Points(List.of(
                                        new TextBlock.Point("1.", "Helhedsplanen for skolerne i den vestlige bydel."),
                                        new TextBlock.Point(
                                                "2.",
                                                "At der oprettes og frigives en anlægsbevilling på 8,3 mio. kr.")))),
                        SOURCE),
                new SectionBlock(
                        SectionKind.PRESENTATION,
                        "Sagsfremstilling",
                        List.of(
                                new TextBlock.Subheading("Baggrund"),
                                new TextBlock.Paragraph(PROSE),
                                new TextBlock.Paragraph(PROSE),
                                new TextBlock.Table(table()),
                                new TextBlock.Subheading("Proces"),
                                new TextBlock.Paragraph(PROSE)),
                        SOURCE));
    }

    static final String PROSE = "Byrådet besluttede med budgettet for 2020 at samle investeringerne i skolerne i den"
            + " vestlige bydel i én plan. Planen skal sikre gode fysiske rammer, så klasser, fællesarealer og faglokaler"
            + " følger med elevtallet frem mod 2030. Tre skoler er gennemgået, og behovet er størst på Åskolen, hvor"
            + " taget og ventilationen er udtjent.";

    static List<Cell> cells(String... texts) {
        return List.of(texts).stream()
                .map(text -> new Cell(text, text.matches("[\\d.]+"), text.equals("430.00")))
                .toList();
    }

    static Row row(boolean sum, String... texts) {
        return new Row(cells(texts), sum);
    }

    private SampleParts() {}

    static List<ShownLine> lines() {
        return List.of(
                new ShownLine(32, List.of(new ShownLine.Piece("Afgørelser", false)), false, false),
                new ShownLine(33, List.of(new ShownLine.Piece("Stadfæstet   50", false)), false, true),
                new ShownLine(34, List.of(), true, true),
                new ShownLine(
                        35,
                        List.of(new ShownLine.Piece("I alt   ", false), new ShownLine.Piece("429", true)),
                        false,
                        true));
    }

    static SourceReading reading() {
        return new SourceReading(
                MEETING,
                List.of(new AttendanceLine(BENT, PresenceKind.PRESENT, null, null, SOURCE)),
                List.of(item("1")));
    }
}
