/** Brings what was read to the rules of the domain modules, and holds the rules on the text itself. */
@NullMarked
package dk.sagsgang.importing.internal.checks;

import org.jspecify.annotations.NullMarked;
