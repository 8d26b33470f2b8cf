package dk.sagsgang.meetings.internal;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.meetings.meeting.MeetingVersion;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.meetings.vote.Choice;
import dk.sagsgang.meetings.vote.Motion;
import dk.sagsgang.storage.Codes;

/** The codes in the tables of meetings. */
public final class MeetingCodes {
    public static final Codes<Visibility> VISIBILITY = Codes.of(Visibility.class, Visibility::code);
    static final Codes<MeetingVersion.Kind> VERSION_KIND =
            Codes.of(MeetingVersion.Kind.class, MeetingVersion.Kind::code);
    public static final Codes<Outcome> OUTCOME = Codes.of(Outcome.class, Outcome::code);
    public static final Codes<Motion> MOTION = Codes.of(Motion.class, Motion::code);
    public static final Codes<Choice> CHOICE = Codes.of(Choice.class, Choice::code);
    public static final Codes<PresenceKind> PRESENCE = Codes.of(PresenceKind.class, PresenceKind::code);

    private MeetingCodes() {}
}
