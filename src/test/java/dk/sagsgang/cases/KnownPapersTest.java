package dk.sagsgang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.files.EventKind;
import dk.sagsgang.files.EventRecorder;
import dk.sagsgang.files.Origin;
import dk.sagsgang.register.Body;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.OrganizationKind;
import dk.sagsgang.register.OrganizationName;
import dk.sagsgang.register.RegisterRecorder;
import dk.sagsgang.register.Sighting;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a recorder remembers of the papers it has written is what one that has just begun reads of them. */
class KnownPapersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final TextSketch SKETCH = TextSketch.of("Kommunen bygger en ny svømmehal ved havnen i Fjordbæk.");

    @TempDir
    Path home;

    private Database database;
    private CaseRecorder cases;
    private Ground ground;

    /** What papers and stops refer to. */
    private record Ground(Body body, OrganizationId council, OrganizationId finances, Origin origin) {}

    @BeforeEach
    void open() {
        database = Database.open(DataFolder.prepare(home));
        cases = CaseRecorder.in(database);
        ground = database.write(_ -> {
            RegisterRecorder register = RegisterRecorder.in(database);
            Sighting seen = new Sighting(DAY, Visibility.PUBLIC);
            Body body = register.addBody("Fjordbæk Kommune");
            Ground added = new Ground(
                    body,
                    register.addOrganization(body, new OrganizationName("Byrådet"), OrganizationKind.COUNCIL, seen),
                    register.addOrganization(
                            body, new OrganizationName("Økonomiudvalget"), OrganizationKind.COMMITTEE, seen),
                    EventRecorder.in(database).record(EventKind.PUBLICATION));
            database.bumpRevision();
            return added;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void inTransaction(Runnable change) {
        database.change(_ -> {
            change.run();
            database.bumpRevision();
        });
    }

    private CaseFileId swimmingHall() {
        return cases.caseFile(ground.body().id(), "04.01.00-G01-1-26", "04.01.00-G01-1-26");
    }

    private PaperId add(String title) {
        return cases.addPaper(swimmingHall(), title, SKETCH, DAY);
    }

    private ConsultationId seen(PaperId paper, OrganizationId organization) {
        return cases.consultations(List.of(new NewConsultation(
                        paper,
                        organization,
                        DAY,
                        Consultation.Basis.SEEN,
                        Consultation.Role.TREATS,
                        false,
                        Visibility.PUBLIC,
                        ground.origin())))
                .getFirst();
    }

    private void assertRemembersWhatIsStored(String... titles) {
        inTransaction(() -> {
            List<KnownPaper> remembered = cases.listKnownPapers(swimmingHall());
            assertThat(remembered).extracting(KnownPaper::title).containsExactly(titles);
            assertThat(remembered)
                    .usingRecursiveComparison()
                    .ignoringCollectionOrderInFields("stops")
                    .isEqualTo(CaseRecorder.in(database).listKnownPapers(swimmingHall()));
        });
    }

    @Test
    void papers_are_remembered_as_they_are_added_the_latest_first() {
        inTransaction(() -> {
            add("Svømmehal");
            add("Svømmehal, tillæg");
        });
        assertRemembersWhatIsStored("Svømmehal, tillæg", "Svømmehal");

        inTransaction(() -> add("Svømmehal, regnskab"));
        assertRemembersWhatIsStored("Svømmehal, regnskab", "Svømmehal, tillæg", "Svømmehal");
    }

    @Test
    void stops_and_later_titles_are_remembered_with_their_paper() {
        inTransaction(() -> {
            PaperId paper = add("Svømmehal");
            seen(paper, ground.finances());
            cases.listKnownPapers(swimmingHall());
            seen(paper, ground.council());
            cases.sawPaper(paper, "Ny svømmehal", DAY.plusDays(7));
            cases.sawPaper(paper, "Gammel titel", DAY.minusDays(7));
        });

        assertRemembersWhatIsStored("Ny svømmehal");
    }

    @Test
    void a_stop_that_was_dropped_is_not_remembered_as_seen() {
        inTransaction(() -> {
            PaperId paper = add("Svømmehal");
            seen(paper, ground.finances());
            cases.dropped(seen(paper, ground.council()));
        });

        assertRemembersWhatIsStored("Svømmehal");
    }

    @Test
    void nothing_is_remembered_of_a_transaction_that_was_undone() {
        inTransaction(() -> add("Svømmehal"));
        assertThatThrownBy(() -> inTransaction(() -> {
                    cases.sawPaper(add("Svømmehal, tillæg"), "Svømmehal, andet tillæg", DAY);
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertRemembersWhatIsStored("Svømmehal");
    }

    @Test
    void what_somebody_else_has_written_is_read_anew() {
        inTransaction(() -> add("Svømmehal"));
        CaseRecorder other = CaseRecorder.in(database);
        inTransaction(() -> other.addPaper(swimmingHall(), "Svømmehal, tillæg", SKETCH, DAY));

        assertRemembersWhatIsStored("Svømmehal, tillæg", "Svømmehal");
    }
}
