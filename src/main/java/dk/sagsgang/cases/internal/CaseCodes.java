package dk.sagsgang.cases.internal;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.AttachedFile;
import dk.sagsgang.cases.Consultation;
import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.storage.Codes;

/** The codes in the tables of cases. */
final class CaseCodes {
    static final Codes<SectionKind> SECTION_KIND = Codes.of(SectionKind.class, SectionKind::code);
    static final Codes<Consultation.Basis> BASIS = Codes.of(Consultation.Basis.class, Consultation.Basis::code);
    static final Codes<Consultation.Role> ROLE = Codes.of(Consultation.Role.class, Consultation.Role::code);
    static final Codes<Visibility> VISIBILITY = Codes.of(Visibility.class, Visibility::code);

    static final Codes<AttachedFile.State> FILE_STATE = Codes.of(AttachedFile.State.class, AttachedFile.State::code);

    private CaseCodes() {}
}
