/** Reads meetings, and seals what may not be shown to everybody. */
@NullMarked
package dk.sagsgang.meetings.internal.reading;

import org.jspecify.annotations.NullMarked;
