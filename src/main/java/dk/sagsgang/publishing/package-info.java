/**
 * Everything that leaves the house: the frame of the public site, the pages of the record itself, and later the interfaces, feeds
 * and documents made from the same record. Modules with pages of their own bring them to the frame. It shows what {@code
 * documents} hands it, from which everything closed has already been taken out, and it has no way to change anything.
 */
@ApplicationModule(
        displayName = "Publishing",
        allowedDependencies = {
            "documents",
            "documents::*",
            "search",
            "register",
            "files",
            "cases",
            "meetings",
            "meetings::*",
            "economy",
            "findings",
            "quantities",
            "access",
            "installation",
            "storage"
        })
@NullMarked
package dk.sagsgang.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
