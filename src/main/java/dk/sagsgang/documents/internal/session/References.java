package dk.sagsgang.documents.internal.session;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.documents.reference.MeetingRef;
import dk.sagsgang.documents.reference.OrganizationRef;
import dk.sagsgang.documents.reference.PersonRef;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.register.Organization;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.OrganizationKind;
import dk.sagsgang.register.Person;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.Register;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What things are called and where their pages are, each looked up once for a document. Not for many threads. */
public final class References {
    /** In place of a body that only closed things name. No open thing should lead to one. */
    private static final OrganizationRef UNNAMED = new OrganizationRef("", "", false);

    private final Register register;
    private final CaseFiles cases;
    private final Access access;
    private final Map<OrganizationId, Optional<Organization>> organizations = new HashMap<>();
    private final Map<PersonId, Optional<Person>> persons = new HashMap<>();
    private final Map<CaseFileId, Optional<CaseRef>> caseFiles = new HashMap<>();

    References(Register register, CaseFiles cases, Access access) {
        this.register = register;
        this.cases = cases;
        this.access = access;
    }

    /** Refers to it by its name and address. */
    public OrganizationRef refer(OrganizationId id) {
        return organizations
                .computeIfAbsent(
                        id, each -> access.open(register.getOrganization(each)).map(Open::value))
                .map(References::refer)
                .orElse(UNNAMED);
    }

    /** Refers to it by its name and address. */
    public static OrganizationRef refer(Organization organization) {
        return new OrganizationRef(organization.slug(), organization.name(), hasPage(organization));
    }

    /** Departments and parties hold no meetings and have no page. */
    public static boolean hasPage(Organization organization) {
        return organization.kind() != OrganizationKind.DEPARTMENT && organization.kind() != OrganizationKind.PARTY;
    }

    /** Refers to it by its name and address. */
    public MeetingRef refer(Meeting meeting) {
        return new MeetingRef(meeting.slug(), refer(meeting.organization()), meeting.date());
    }

    /** A person as printed in one place, which a reader who may see the place may see. */
    public PersonRef refer(PersonId id, String printed, @Nullable String party, @Nullable String title) {
        return find(id).map(person -> new PersonRef(person.slug(), person.name(), party, title))
                .orElseGet(() -> new PersonRef(null, printed, party, title));
    }

    /** A person by the name in the register. */
    public Optional<PersonRef> find(PersonId id, @Nullable String party) {
        return find(id).map(person -> new PersonRef(person.slug(), person.name(), party, null));
    }

    private Optional<Person> find(PersonId id) {
        return persons.computeIfAbsent(
                id, each -> access.open(register.getPerson(each)).map(Open::value));
    }

    /** A case that the reader may know of. */
    public Optional<CaseRef> find(@Nullable CaseFileId id) {
        return id == null
                ? Optional.empty()
                : caseFiles.computeIfAbsent(
                        id,
                        each -> access.open(cases.get(each)).map(Open::value).map(References::refer));
    }

    /** Refers to it by its name and address. */
    public static CaseRef refer(CaseFile file) {
        return new CaseRef(file.slug(), file.reference(), file.title());
    }
}
