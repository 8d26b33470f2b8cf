/**
 * The command line, and the place where an installation is assembled: every other module is plain classes with
 * constructors, wired here once for short commands and for the server alike. Uses everything; nothing uses it.
 */
@ApplicationModule(displayName = "Command line")
@NullMarked
package dk.sagsgang.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
