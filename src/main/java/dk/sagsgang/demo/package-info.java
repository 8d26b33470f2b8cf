/**
 * The demo municipality: an invented place with a council, five committees, forty politicians and their minutes. It reads
 * hand-written cases and templates from the class path ({@code demo/}), lays them out over a calendar of meetings, and
 * writes each meeting as a document in one of the manners that real minutes come in, so that the demo passes through the
 * same readers as everything else. It uses no other module.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"quantities"})
@NullMarked
package dk.sagsgang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
