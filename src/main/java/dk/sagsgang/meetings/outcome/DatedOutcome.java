package dk.sagsgang.meetings.outcome;

import java.time.LocalDate;

/** What a decision of a body at a meeting of its own came to, and the day of the meeting. */
public record DatedOutcome(LocalDate date, Outcome outcome) {}
