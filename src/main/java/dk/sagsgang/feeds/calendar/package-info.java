/** Calendars (iCalendar, RFC 5545): what an event says, and how a calendar is written. */
@NullMarked
package dk.sagsgang.feeds.calendar;

import org.jspecify.annotations.NullMarked;
