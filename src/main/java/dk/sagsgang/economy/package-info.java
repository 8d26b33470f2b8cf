/**
 * Økonomi: the tables of a case and the arithmetic they must keep - sums, differences, percentages - with the tolerance
 * that printed rounding allows.
 */
@ApplicationModule(
        displayName = "Economy",
        allowedDependencies = {
            "quantities",
            "findings",
            "access",
            "storage",
            "installation",
            "register",
            "cases",
            "meetings",
            "meetings::*",
            "vocabulary"
        })
@NullMarked
package dk.sagsgang.economy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
