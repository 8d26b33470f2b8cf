/**
 * Reads published minutes, whatever their format, into the domain: readers make lines of files, the grammar makes items of
 * lines, linking finds the bodies, persons and cases they speak of, and staging stores all of a meeting or nothing.
 */
@ApplicationModule(
        displayName = "Importing",
        allowedDependencies = {
            "quantities",
            "findings",
            "access",
            "storage",
            "installation",
            "register",
            "files",
            "cases",
            "meetings",
            "meetings::*",
            "economy",
            "facts",
            "facts::rules",
            "vocabulary"
        })
@NullMarked
package dk.sagsgang.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
