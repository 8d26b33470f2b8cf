package dk.sagsgang.scenario;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.Attachment;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.CaseRecorder;
import dk.sagsgang.cases.Consultation;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.NewConsultation;
import dk.sagsgang.cases.NewPaperText;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.cases.Recommendation;
import dk.sagsgang.cases.Section;
import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.cases.TextSketch;
import dk.sagsgang.files.EventKind;
import dk.sagsgang.files.EventRecorder;
import dk.sagsgang.files.Files;
import dk.sagsgang.files.Origin;
import dk.sagsgang.meetings.MeetingRecorder;
import dk.sagsgang.meetings.agenda.CaseLinks;
import dk.sagsgang.meetings.agenda.ItemHeading;
import dk.sagsgang.meetings.agenda.Mention;
import dk.sagsgang.meetings.agenda.NewItem;
import dk.sagsgang.meetings.minutes.NewMinutes;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.meetings.vote.Motion;
import dk.sagsgang.meetings.vote.SingleVote;
import dk.sagsgang.meetings.vote.VoteEvent;
import dk.sagsgang.register.Body;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.OrganizationKind;
import dk.sagsgang.register.OrganizationName;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.PersonName;
import dk.sagsgang.register.RegisterRecorder;
import dk.sagsgang.register.SeenMember;
import dk.sagsgang.register.Sighting;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A council meeting recorded in the system itself: no file says anything of it. Its first item is open, its second is closed, and of its third a
 * section and the attachment are.
 */
final class RecordedMeeting {
    static final String SLUG = "byraadet-2026-03-04";
    static final String OPEN_CASE = "27.69.40-P20-7-26";
    static final String CLOSED_CASE = "82.02.00-G10-3-26";
    static final String PARTLY_CLOSED_CASE = "01.02.05-P16-4-26";

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Sighting SEEN = new Sighting(DAY, Visibility.PUBLIC);

    private final EventRecorder events;
    private final CaseRecorder cases;
    private final RegisterRecorder register;
    private final MeetingRecorder meetings;
    private final Body body;
    private final OrganizationId council;
    private final Origin publication;
    private final Map<String, PersonId> persons = new TreeMap<>();

    private RecordedMeeting(Database database, DataFolder folder) {
        this.events = EventRecorder.in(database);
        this.cases = CaseRecorder.in(database);
        this.register = RegisterRecorder.in(database);
        this.meetings = MeetingRecorder.in(database, Files.in(database, folder), register);
        this.body = register.addBody("Fjordbæk Kommune");
        this.council = register.addOrganization(body, new OrganizationName("Byrådet"), OrganizationKind.COUNCIL, SEEN);
        this.publication = events.record(EventKind.PUBLICATION);
        for (String name : List.of("Karen Lund", "Mikkel Berg", "Ole Bakke", "Sofie Strand")) {
            PersonId person = register.addPerson(body.id(), new PersonName(name), SEEN);
            register.sawMember(council, new SeenMember(person, null, "A", DAY, false));
            persons.put(name, person);
        }
    }

    /** Records it as one transaction. */
    static void in(Database database, DataFolder folder) {
        database.change(_ -> {
            new RecordedMeeting(database, folder).record();
            database.bumpRevision();
        });
    }

    private void record() {
        Origin roll = events.record(EventKind.PRESENCE);
        Visibility open = Visibility.PUBLIC;
        Visibility closed = Visibility.CLOSED;
        List<NewItem> items = List.of(
                item("1", OPEN_CASE, "Akutpladser til unge uden bolig", "skipperskolen", open, open),
                item("2", CLOSED_CASE, "Køb af Strandvej 7", "hemmelighed", closed, closed),
                item("3", PARTLY_CLOSED_CASE, "Lokalplan for havnen", "havnen", open, closed));
        meetings.record(
                null,
                new NewMinutes(
                        body.id(),
                        council,
                        "byraadet",
                        DAY,
                        LocalTime.of(17, 0),
                        LocalTime.of(18, 30),
                        "Byrådssalen",
                        NewMinutes.Form.MINUTES,
                        publication,
                        List.of(
                                presence("Karen Lund", PresenceKind.PRESENT, roll),
                                presence("Mikkel Berg", PresenceKind.PRESENT, roll),
                                presence("Ole Bakke", PresenceKind.PRESENT, roll),
                                presence("Sofie Strand", PresenceKind.ABSENT, roll)),
                        items));
    }

    private NewItem item(
            String number, String reference, String title, String word, Visibility visibility, Visibility ofParts) {
        CaseFileId caseFile = cases.caseFile(body.id(), reference, reference);
        PaperId paper = cases.addPaper(caseFile, title, TextSketch.of(title), DAY);
        ConsultationId stop = cases.consultations(List.of(new NewConsultation(
                        paper,
                        council,
                        DAY,
                        Consultation.Basis.SEEN,
                        Consultation.Role.DECIDES,
                        true,
                        visibility,
                        publication)))
                .getFirst();
        return new NewItem(
                new ItemHeading(number, title, null, null, reference, visibility, null, true),
                new CaseLinks(caseFile, paper, text(paper, stop, word, visibility, ofParts), stop),
                List.of(new Decision(
                        council,
                        null,
                        Outcome.APPROVED,
                        DAY,
                        true,
                        null,
                        null,
                        "Byrådet godkender indstillingen om " + word + ".",
                        events.record(EventKind.DECISION))),
                List.of(vote(word)),
                List.of(presence("Mikkel Berg", PresenceKind.LEFT, events.record(EventKind.PRESENCE))),
                List.of(new Mention(council, "Byrådet", null, "Byrådet har talt om " + word + " før.", publication)),
                publication);
    }

    private PaperTextId text(
            PaperId paper, ConsultationId stop, String word, Visibility visibility, Visibility ofParts) {
        return cases.addText(new NewPaperText(
                paper,
                stop,
                publication,
                List.of(
                        new Section(
                                SectionKind.SUMMARY,
                                "Resume",
                                "Sagen handler om " + word + ".\nDer er søgt penge til den.",
                                visibility,
                                publication),
                        new Section(
                                SectionKind.RECOMMENDATION,
                                "Indstilling",
                                "Det indstilles, at " + word + " godkendes.",
                                ofParts,
                                publication)),
                List.of(new Recommendation(
                        List.of(new Recommendation.Party("Forvaltningen", null)),
                        List.of(new Recommendation.Party("Byrådet", council)),
                        List.of(new Recommendation.Point("1.", "at " + word + " godkendes", publication)),
                        publication)),
                List.of(new Attachment("Bilag om " + word, null, ofParts, publication))));
    }

    private VoteEvent vote(String word) {
        return new VoteEvent(
                1,
                Motion.PROPOSAL,
                null,
                null,
                council,
                null,
                true,
                new VoteEvent.Counts(2, 1, null, null),
                List.of(
                        cast("Karen Lund", Choice.FOR),
                        cast("Mikkel Berg", Choice.FOR),
                        cast("Ole Bakke", Choice.AGAINST)),
                "Der blev stemt om " + word + ".",
                events.record(EventKind.VOTE));
    }

    private SingleVote cast(String name, Choice choice) {
        return SingleVote.ofPerson(choice, person(name), null, name, null, "A");
    }

    private PresenceEvent presence(String name, PresenceKind kind, Origin origin) {
        return new PresenceEvent(
                person(name),
                null,
                kind,
                null,
                new PresenceEvent.PrintedName(name, null, "A"),
                null,
                null,
                name,
                origin);
    }

    private PersonId person(String name) {
        @Nullable PersonId known = persons.get(name);
        if (known == null) {
            throw new AssertionError("No member " + name);
        }
        return known;
    }
}
