/**
 * A case, a meeting, a committee or a person assembled for reading, in the order of the case template. What is closed
 * has been taken out here, so that no page can publish too much of a document. No HTML, no words of the interface.
 */
@ApplicationModule(
        displayName = "Documents",
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
            "facts::rules"
        })
@NullMarked
package dk.sagsgang.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
