/** What votes and attendance must keep. */
@NullMarked
package dk.sagsgang.meetings;

import org.jspecify.annotations.NullMarked;
