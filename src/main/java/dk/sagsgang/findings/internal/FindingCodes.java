package dk.sagsgang.findings.internal;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.storage.Codes;

/** The codes in the tables of findings. */
final class FindingCodes {
    static final Codes<Visibility> VISIBILITY = Codes.of(Visibility.class, Visibility::code);
    static final Codes<Severity> SEVERITY = Codes.of(Severity.class, Severity::code);
    static final Codes<FindingStatus> STATUS = Codes.of(FindingStatus.class, FindingStatus::code);

    private FindingCodes() {}
}
