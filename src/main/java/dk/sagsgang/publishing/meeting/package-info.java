/** Meetings: by year, and each with its agenda, what was decided and its versions. */
@NullMarked
package dk.sagsgang.publishing.meeting;

import org.jspecify.annotations.NullMarked;
