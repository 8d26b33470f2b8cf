package dk.sagsgang.importing.parsed;

import dk.sagsgang.importing.source.LineRange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of minutes. Every part is null (or empty) where the source does not say.
 *
 * @param municipality the municipality's name where printed
 * @param organization the body that met; inferred from its decisions where no head has it
 * @param inferred whether the organization was inferred
 * @param term the legislative term as printed, {@code 2018-2021}
 * @param date the day of the meeting
 * @param time when it began
 * @param endTime when it ended
 * @param location where
 * @param agendaOnly whether the document is an agenda, so that no decision is expected in it
 * @param cancellation the line that says that the meeting is not held; null where it is held as far as the source says
 * @param roll who was there, and who was not
 */
public record ParsedHeader(
        @Nullable String municipality,
        @Nullable String organization,
        boolean inferred,
        @Nullable String term,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable LocalTime endTime,
        @Nullable String location,
        boolean agendaOnly,
        @Nullable LineRange cancellation,
        ParsedRoll roll) {

    /** A head that lists nobody but those present and absent. */
    public ParsedHeader(
            @Nullable String municipality,
            @Nullable String organization,
            boolean inferred,
            @Nullable String term,
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            @Nullable LocalTime endTime,
            @Nullable String location,
            boolean agendaOnly,
            List<ParsedPerson> present,
            List<ParsedAbsence> absences) {
        this(
                municipality,
                organization,
                inferred,
                term,
                date,
                time,
                endTime,
                location,
                agendaOnly,
                null,
                new ParsedRoll(present, absences, List.of(), List.of(), List.of()));
    }

    /** The same head as that of an agenda, since nothing is decided at a meeting that is not held. */
    public ParsedHeader asAgenda() {
        return with(true, cancellation);
    }

    /** The same head without a word of the meeting not being held. */
    public ParsedHeader asHeld() {
        return with(agendaOnly, null);
    }

    private ParsedHeader with(boolean agenda, @Nullable LineRange said) {
        return new ParsedHeader(
                municipality, organization, inferred, term, date, time, endTime, location, agenda, said, roll);
    }

    /** Whether the source says that the meeting is not held. */
    public boolean isCancelled() {
        return cancellation != null;
    }

    /** The members recorded as present. */
    public List<ParsedPerson> present() {
        return roll.present();
    }

    /** Those absent from the meeting, with the reason or substitute where printed. */
    public List<ParsedAbsence> absences() {
        return roll.absences();
    }
}
