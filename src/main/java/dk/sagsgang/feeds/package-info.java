/**
 * Follow and fetch: the open record as Atom feeds, calendars, tables for a spreadsheet and JSON. Everything here is made from
 * what {@code documents} has opened for the public, so that a feed shows nothing that a page does not.
 */
@ApplicationModule(
        displayName = "Feeds",
        allowedDependencies = {
            "access",
            "documents",
            "documents::*",
            "publishing",
            "publishing::search",
            "publishing::site",
            "publishing::text",
            "publishing::view",
            "search",
            "meetings",
            "meetings::*",
            "register",
            "findings",
            "cases",
            "installation"
        })
@NullMarked
package dk.sagsgang.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
