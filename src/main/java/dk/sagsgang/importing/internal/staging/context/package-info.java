/** What every step of an import has at hand: the stores it writes to, and the meeting and file it is at. */
@NullMarked
package dk.sagsgang.importing.internal.staging.context;

import org.jspecify.annotations.NullMarked;
