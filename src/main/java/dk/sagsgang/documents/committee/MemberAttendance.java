package dk.sagsgang.documents.committee;

import dk.sagsgang.documents.reference.PersonRef;

/**
 * How often the minutes of a body say that somebody was there or was not.
 *
 * @param present meetings where the person is recorded as present
 * @param away meetings where the person is recorded as away
 */
public record MemberAttendance(PersonRef person, int present, int away) {}
