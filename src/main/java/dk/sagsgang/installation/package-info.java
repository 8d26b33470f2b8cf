/**
 * One installation and what modules bring to it. A module is a contribution: the services it opens on the record, its commands,
 * its pages, its texts and what it adds to the demo. The assembling code asks for contributions and does not know any
 * module by name; a new module is announced by one line in {@code META-INF/services}.
 */
@ApplicationModule(
        displayName = "Installation",
        allowedDependencies = {"storage"})
@NullMarked
package dk.sagsgang.installation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
