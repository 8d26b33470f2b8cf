package dk.sagsgang.documents.internal;

import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.documents.CaseRef;
import dk.sagsgang.documents.MeetingRef;
import dk.sagsgang.documents.OrganizationRef;
import dk.sagsgang.documents.PersonRef;
import dk.sagsgang.meetings.Meeting;
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
final class Names {
    private final Register register;
    private final CaseFiles cases;
    private final Map<OrganizationId, Organization> organizations = new HashMap<>();
    private final Map<PersonId, Person> persons = new HashMap<>();
    private final Map<CaseFileId, CaseFile> caseFiles = new HashMap<>();

    Names(Register register, CaseFiles cases) {
        this.register = register;
        this.cases = cases;
    }

    Organization organization(OrganizationId id) {
        return organizations.computeIfAbsent(id, register::getOrganization);
    }

    OrganizationRef refer(OrganizationId id) {
        return refer(organization(id));
    }

    static OrganizationRef refer(Organization organization) {
        return new OrganizationRef(organization.slug(), organization.name(), hasPage(organization));
    }

    /** Departments and parties hold no meetings and have no page; what nothing public has named has none either. */
    static boolean hasPage(Organization organization) {
        return organization.visibility().isPublic()
                && organization.kind() != OrganizationKind.DEPARTMENT
                && organization.kind() != OrganizationKind.PARTY;
    }

    MeetingRef refer(Meeting meeting) {
        return new MeetingRef(meeting.slug(), refer(meeting.organization()), meeting.date());
    }

    /** A person as printed in one place. */
    PersonRef refer(PersonId id, @Nullable String printed, @Nullable String party, @Nullable String title) {
        Person person = persons.computeIfAbsent(id, register::getPerson);
        String slug = person.visibility().isPublic() ? person.slug() : null;
        String name = person.visibility().isPublic() || printed == null ? person.name() : printed;
        return new PersonRef(slug, name, party, title);
    }

    /** A case that anyone may know of. */
    Optional<CaseRef> find(@Nullable CaseFileId id) {
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(caseFiles.computeIfAbsent(id, cases::get))
                .filter(each -> each.visibility().isPublic())
                .map(Names::refer);
    }

    static CaseRef refer(CaseFile file) {
        return new CaseRef(file.slug(), file.reference(), file.title());
    }
}
