/**
 * Beslutning: meetings and their agenda items, who attended, recusals, votes, decisions, and the rules that votes and
 * attendance must keep. The record is append-only: a corrected version of minutes is a new version.
 */
@ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {
            "quantities",
            "findings",
            "access",
            "storage",
            "installation",
            "register",
            "files",
            "cases"
        })
@NullMarked
package dk.sagsgang.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
