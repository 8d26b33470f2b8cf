/**
 * Full-text search over agenda items. The index is derived from the record and can be rebuilt from it at any time; it holds
 * nothing that is closed, and asks {@code access} again before every hit.
 */
@ApplicationModule(
        displayName = "Search",
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
            "meetings::*"
        })
@NullMarked
package dk.sagsgang.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
