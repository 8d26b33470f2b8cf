/**
 * Resume, Indstilling, Sagsfremstilling: case files by journal number, the papers presented in them, their recommendations,
 * and the path each paper takes through bodies (its consultations).
 */
@ApplicationModule(
        displayName = "Cases",
        allowedDependencies = {
            "quantities",
            "findings",
            "access",
            "storage",
            "installation",
            "installation::command",
            "register",
            "files"
        })
@NullMarked
package dk.sagsgang.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
