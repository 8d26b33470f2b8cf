package dk.sagsgang.publishing.site.view;

import dk.sagsgang.documents.committee.SeatLine;
import dk.sagsgang.documents.reference.OrganizationRef;
import dk.sagsgang.documents.reference.PersonRef;
import dk.sagsgang.register.LegislativeTerm;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who sat when, as bands on a scale of a thousand from the first year to the last.
 *
 * @param years the years along it
 * @param ticks where each year begins
 * @param terms where each legislative term begins
 * @param rows one for each person or body, by first day
 * @param seen whether some bands are only deduced
 */
public record Timeline(List<String> years, List<Integer> ticks, List<Integer> terms, List<Row> rows, boolean seen) {
    private static final int WIDTH = 1000;
    private static final int MOST_YEARS = 12;

    public Timeline {
        years = List.copyOf(years);
        ticks = List.copyOf(ticks);
        terms = List.copyOf(terms);
        rows = List.copyOf(rows);
    }

    /** One person in a body, or one body that a person sits in. */
    public record Row(List<Band> bands, List<SeatLine> seats) {
        public Row {
            bands = List.copyOf(bands);
            seats = List.copyOf(seats);
        }

        /** The person whose seats are in this row. */
        public PersonRef person() {
            return seats.getLast().person();
        }

        /** The organization that the seats of this row are in. */
        public OrganizationRef organization() {
            return seats.getLast().organization();
        }
    }

    /**
     * One time.
     *
     * @param past whether it is over
     */
    public record Band(int from, int length, boolean past) {}

    /** Who sat in a body when. */
    public static Timeline ofMembers(List<SeatLine> seats, List<LegislativeTerm> terms, LocalDate today) {
        return of(seats, seat -> Objects.requireNonNullElse(seat.person().slug(), ""), terms, today);
    }

    /** In which bodies a person sat when. */
    public static Timeline ofOffices(List<SeatLine> seats, List<LegislativeTerm> terms, LocalDate today) {
        return of(seats, seat -> seat.organization().slug(), terms, today);
    }

    /** Bands of the seats that have a first day. */
    private static Timeline of(
            List<SeatLine> seats, Function<SeatLine, String> row, List<LegislativeTerm> terms, LocalDate today) {
        List<SeatLine> dated =
                seats.stream().filter(seat -> seat.start() != null).toList();
        if (dated.isEmpty()) {
            return new Timeline(List.of(), List.of(), List.of(), List.of(), false);
        }
        int first = dated.stream().mapToInt(seat -> start(seat).getYear()).min().orElseThrow();
        int last = Math.max(
                first,
                dated.stream()
                        .mapToInt(seat -> end(seat, today).getYear())
                        .max()
                        .orElseThrow());
        var scale = new Scale(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
        int step = 1 + (last - first) / MOST_YEARS;
        List<Integer> shown = IntStream.rangeClosed(first, last)
                .filter(year -> (year - first) % step == 0)
                .boxed()
                .toList();
        return new Timeline(
                shown.stream().map(String::valueOf).toList(),
                shown.stream().map(year -> scale.at(LocalDate.of(year, 1, 1))).toList(),
                terms.stream()
                        .map(LegislativeTerm::start)
                        .filter(start -> start.getYear() >= first && start.getYear() <= last)
                        .map(scale::at)
                        .toList(),
                rows(dated, row, scale, today),
                dated.stream().anyMatch(SeatLine::seen));
    }

    private static List<Row> rows(List<SeatLine> seats, Function<SeatLine, String> row, Scale scale, LocalDate today) {
        Map<String, List<SeatLine>> byRow =
                seats.stream().collect(Collectors.groupingBy(row, LinkedHashMap::new, Collectors.toList()));
        return byRow.values().stream()
                .map(own -> new Row(
                        own.stream().map(seat -> band(seat, scale, today)).toList(), own))
                .toList();
    }

    private static Band band(SeatLine seat, Scale scale, LocalDate today) {
        int from = scale.at(start(seat));
        int to = scale.at(end(seat, today));
        return new Band(from, Math.max(4, to - from), end(seat, today).isBefore(today.minusMonths(6)));
    }

    private static LocalDate start(SeatLine seat) {
        return Objects.requireNonNull(seat.start());
    }

    private static LocalDate end(SeatLine seat, LocalDate today) {
        LocalDate open = start(seat).isAfter(today) ? start(seat) : today;
        return Objects.requireNonNullElse(seat.end(), open);
    }

    private record Scale(LocalDate start, LocalDate end) {
        int at(LocalDate day) {
            return (int) (WIDTH * ChronoUnit.DAYS.between(start, day) / ChronoUnit.DAYS.between(start, end));
        }
    }
}
