package dk.sagsgang.importing.internal.grammar.attendance;

import dk.sagsgang.meetings.presence.PresenceKind;

/** What a sentence says of attendance: the phrase's place and meaning. */
record AbsencePhrase(PresenceKind scope, int first, int next, Place place) {

    AbsencePhrase(PresenceKind scope, int first, int next, boolean after) {
        this(scope, first, next, after ? Place.AFTER : scope == PresenceKind.RECUSED ? Place.ANYWHERE : Place.BEFORE);
    }

    /** Where the names are beside the phrase. */
    enum Place {
        BEFORE,
        AFTER,
        ANYWHERE
    }

    /** Whether somebody came or went, so that a time in the sentence is when he did. */
    boolean isMove() {
        return scope == PresenceKind.LEFT || scope == PresenceKind.ARRIVED;
    }

    boolean namesAfter() {
        return place == Place.AFTER;
    }

    boolean namesBefore() {
        return place == Place.BEFORE;
    }
}
