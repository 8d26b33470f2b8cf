/** Writes meetings and versions of their minutes. */
@NullMarked
package dk.sagsgang.meetings.internal.recording;

import org.jspecify.annotations.NullMarked;
