package dk.sagsgang.meetings.internal;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.meetings.Choice;
import dk.sagsgang.meetings.MeetingVersion;
import dk.sagsgang.meetings.Motion;
import dk.sagsgang.meetings.Outcome;
import dk.sagsgang.meetings.PresenceKind;
import dk.sagsgang.storage.Codes;

/** The codes in the tables of meetings. */
final class MeetingCodes {
    static final Codes<Visibility> VISIBILITY = Codes.of(Visibility.class, Visibility::code);
    static final Codes<MeetingVersion.Kind> VERSION_KIND =
            Codes.of(MeetingVersion.Kind.class, MeetingVersion.Kind::code);
    static final Codes<Outcome> OUTCOME = Codes.of(Outcome.class, Outcome::code);
    static final Codes<Motion> MOTION = Codes.of(Motion.class, Motion::code);
    static final Codes<Choice> CHOICE = Codes.of(Choice.class, Choice::code);
    static final Codes<PresenceKind> PRESENCE = Codes.of(PresenceKind.class, PresenceKind::code);

    private MeetingCodes() {}
}
