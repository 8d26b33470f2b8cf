/** Meetings in the database. */
@NullMarked
package dk.sagsgang.meetings.internal;

import org.jspecify.annotations.NullMarked;
