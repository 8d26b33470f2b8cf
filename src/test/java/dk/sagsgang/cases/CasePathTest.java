package dk.sagsgang.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.Consultation.Basis;
import dk.sagsgang.cases.Consultation.Role;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.register.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The path of a case with several papers has each meeting once, as it is known best. */
class CasePathTest {
    private static final Instant NOW = Instant.parse("2024-05-01T12:00:00Z");
    private static final int SCHOOLS = 1;
    private static final int FINANCES = 2;

    private int ids;

    private Consultation stop(int body, @Nullable String date, Basis basis, Role role) {
        ids++;
        return new Consultation(
                new ConsultationId(ids),
                new PaperId(ids),
                new OrganizationId(body),
                date == null ? null : LocalDate.parse(date),
                basis,
                role,
                false,
                Visibility.PUBLIC,
                new SourceLines(new FileId(1), 1, 1),
                NOW,
                NOW);
    }

    private Consultation treated(int body, @Nullable String date, Basis basis) {
        return stop(body, date, basis, Role.TREATS);
    }

    @Test
    void a_stop_that_was_seen_wins_over_one_that_is_reported_or_mentioned_whatever_their_order() {
        Consultation seen = treated(SCHOOLS, "2024-03-05", Basis.SEEN);
        Consultation reported = treated(SCHOOLS, "2024-03-05", Basis.REPORTED);
        Consultation mentioned = treated(SCHOOLS, "2024-03-05", Basis.MENTIONED);

        assertThat(CasePath.of(List.of(mentioned, reported, seen)).stops()).containsExactly(seen);
        assertThat(CasePath.of(List.of(seen, reported, mentioned)).stops()).containsExactly(seen);
        assertThat(CasePath.of(List.of(mentioned, reported)).stops()).containsExactly(reported);
    }

    @Test
    void a_body_that_has_met_is_not_expected_once_more() {
        Consultation met = treated(SCHOOLS, "2024-03-05", Basis.SEEN);
        Consultation expected = treated(SCHOOLS, null, Basis.MENTIONED);

        assertThat(CasePath.of(List.of(expected, met)).stops()).containsExactly(met);
    }

    @Test
    void stops_are_in_order_of_their_days_and_those_without_a_day_come_last() {
        Consultation expected = treated(3, null, Basis.MENTIONED);
        Consultation late = treated(FINANCES, "2024-03-13", Basis.SEEN);
        Consultation early = treated(SCHOOLS, "2024-03-05", Basis.SEEN);

        assertThat(CasePath.of(List.of(expected, late, early)).stops()).containsExactly(early, late, expected);
    }

    @Test
    void whoever_puts_a_case_forward_is_no_stop_and_is_named_once() {
        Consultation one = stop(4, null, Basis.REPORTED, Role.PROPOSES);
        Consultation again = stop(4, null, Basis.REPORTED, Role.PROPOSES);

        CasePath path = CasePath.of(List.of(one, again));

        assertThat(path.proposers()).containsExactly(new OrganizationId(4));
        assertThat(path.stops()).isEmpty();
    }
}
