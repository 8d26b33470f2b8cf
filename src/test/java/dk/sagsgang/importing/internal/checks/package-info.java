/** Findings on the text of minutes. */
@NullMarked
package dk.sagsgang.importing.internal.checks;

import org.jspecify.annotations.NullMarked;
