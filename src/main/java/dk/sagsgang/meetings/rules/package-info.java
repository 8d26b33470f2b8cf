/** What votes and attendance must keep: names, counts and outcome agree, and only those who were there have voted. */
@NullMarked
package dk.sagsgang.meetings.rules;

import org.jspecify.annotations.NullMarked;
