package dk.sagsgang.importing.internal.grammar.attendance;

import dk.sagsgang.meetings.presence.PresenceKind;

/**
 * What a phrase says of attendance, and where it is.
 *
 * @param scope what those it is about were away from, or did
 * @param first its first word
 * @param next the word after its last
 * @param isList whether the names follow it, as after {@code Fraværende:} and {@code afbud fra}
 */
record AbsencePhrase(PresenceKind scope, int first, int next, boolean isList) {

    /** Whether somebody came or went, so that a time in the sentence is when he did. */
    boolean isMove() {
        return scope == PresenceKind.LEFT || scope == PresenceKind.ARRIVED;
    }
}
