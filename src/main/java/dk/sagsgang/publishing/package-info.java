/**
 * Everything that leaves the house: the public site, and later the interfaces, feeds and documents made from the same
 * record. It shows what {@code documents} hands it, from which everything closed has already been taken out, and it has no
 * way to change anything; whoever starts it may hand it a keeper of calculations, as the demo alone does.
 */
@ApplicationModule(
        displayName = "Publishing",
        allowedDependencies = {
            "documents",
            "search",
            "register",
            "files",
            "cases",
            "meetings",
            "economy",
            "findings",
            "quantities",
            "access",
            "investment::keeping",
            "investment::knowledge",
            "investment::model",
            "investment::engine",
            "investment::distribution",
            "investment::uncertainty",
            "investment::yaml",
            "investment::report",
            "investment::benefits",
            "parameters",
            "parameters::yaml",
            "storage"
        })
@NullMarked
package dk.sagsgang.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
