package dk.sagsgang.scenario;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.Consultation;
import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.facts.Following;
import dk.sagsgang.facts.Office;
import dk.sagsgang.files.EventKind;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.meetings.vote.Motion;
import dk.sagsgang.register.Membership;
import dk.sagsgang.register.OrganizationKind;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The codes that the tables take are those that the program writes, so that neither changes without the other. */
class StoredCodesTest {
    @TempDir
    Path folder;

    private DataFolder data;

    @BeforeEach
    void make_the_tables() {
        data = DataFolder.prepare(folder);
        Database.open(data).close();
    }

    @Test
    void the_tables_take_the_codes_of_the_program() throws SQLException {
        for (String table : new String[] {
            "register_organization",
            "register_person",
            "files_file",
            "cases_consultation",
            "cases_section",
            "cases_attachment",
            "meetings_item",
            "findings_finding"
        }) {
            holds(table, "visibility", Visibility.values(), Visibility::code);
        }
        holds("register_organization", "kind", OrganizationKind.values(), OrganizationKind::code);
        holds("register_membership", "basis", Membership.Basis.values(), Membership.Basis::code);
        holds("register_seat", "basis", Membership.Basis.values(), Membership.Basis::code);
        holds("register_membership", "capacity", Membership.Capacity.values(), Membership.Capacity::code);
        holds("cases_consultation", "basis", Consultation.Basis.values(), Consultation.Basis::code);
        holds("cases_consultation", "role", Consultation.Role.values(), Consultation.Role::code);
        holds("cases_section", "kind", SectionKind.values(), SectionKind::code);
        holds("meetings_version", "kind", MeetingVersion.Kind.values(), MeetingVersion.Kind::code);
        holds("meetings_decision", "outcome", Outcome.values(), Outcome::code);
        holds("meetings_vote", "motion", Motion.values(), Motion::code);
        holds("meetings_single_vote", "choice", Choice.values(), Choice::code);
        holds("meetings_presence", "kind", PresenceKind.values(), PresenceKind::code);
        holds("findings_finding", "severity", Severity.values(), Severity::code);
        holds("findings_judgement", "status", FindingStatus.values(), FindingStatus::code);
        holds("facts_text", "verdict", Following.Verdict.values(), Following.Verdict::code);
        holds("files_event", "kind", EventKind.values(), EventKind::code);
        holds("facts_office", "office", Office.values(), Office::code);
    }

    private <E> void holds(String table, String column, E[] constants, Function<E, String> code) throws SQLException {
        new StoredCodes(data).hold(table, column, constants, code);
    }
}
