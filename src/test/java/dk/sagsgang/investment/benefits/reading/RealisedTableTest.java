package dk.sagsgang.investment.benefits.reading;

import static dk.sagsgang.investment.benefits.PlanBuilder.aPlan;
import static dk.sagsgang.investment.benefits.PlanBuilder.certain;
import static dk.sagsgang.investment.benefits.PlanBuilder.expected;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.investment.benefits.BenefitRegister;
import dk.sagsgang.investment.benefits.PeopleCount;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RealisedTableTest {
    private static final String HEADING = "investment;line;period;amount;recordedOn;source\n";
    private static final BenefitRegister REGISTER = BenefitRegister.EMPTY.promise(aPlan("indsats")
            .gain("ydelse", expected(2023, "1", "1", "1"))
            .cost("kurser", certain(2023, "1"))
            .build());

    @Test
    void amounts_and_people_are_read_from_a_table_with_semicolons_or_commas() {
        RealisedTable table = read(HEADING
                + "indsats;ydelse;2023-K1;6.497.941,50;2024-02-01;Regnskab 2023, side 1,2\n"
                + "indsats;kurser;2023;5377651;2024-02-01;Regnskab\n"
                + "indsats;deltagere;2023;620;2024-02-01;Fagsystem\n"
                + "indsats;succeser;2023;310;2024-02-01;Fagsystem\n");
        assertThat(table.problems()).isEmpty();
        assertThat(table.accepted()).isEqualTo(4);
        assertThat(table.realised().getFirst()).satisfies(first -> {
            assertThat(first.line()).hasToString("indsats/ydelse");
            assertThat(first.period()).hasToString("2023-K1");
            assertThat(first.amount().kroner()).isEqualByComparingTo("6497941.50");
            assertThat(first.recordedOn()).isEqualTo(LocalDate.of(2024, 2, 1));
            assertThat(first.source()).isEqualTo("Regnskab 2023, side 1,2");
        });
        assertThat(table.people()).extracting(PeopleCount::people).containsExactly(620, 310);
        assertThat(read(HEADING.replace(';', ',') + "indsats,ydelse,2023,\"6.497.941,50\",2024-02-01,Regnskab\n")
                        .realised())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234,5| 1234.5",
                "1234.50| 1234.50",
                "1.234| 1234",
                "1.234.567,89| 1234567.89",
                "-12| -12",
                "(12)| -12",
                "1,8 mio. kr.| 1800000",
                "0| 0"
            })
    void danish_and_plain_amounts_are_understood(String written, String kroner) {
        assertThat(read(HEADING + "indsats;ydelse;2023;" + written + ";2024-02-01;Regnskab\n")
                        .realised()
                        .getFirst()
                        .amount()
                        .kroner())
                .isEqualByComparingTo(kroner.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "ca. 5", "1,234.50", "12.3.4", "0,125", "1234.567", "12 %", "1e6", "9999999999999"})
    void any_other_amount_is_refused_with_what_is_allowed(String written) {
        RealisedTable table = read(HEADING + "indsats;ydelse;2023;" + written + ";2024-02-01;Regnskab\n");
        assertThat(table.realised()).isEmpty();
        assertThat(table.refused()).isEqualTo(1);
        assertThat(table.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.danishLine()).contains("maalt.csv, linje 2, amount", "6.497.941,50"));
    }

    @Test
    void every_row_is_accounted_for_and_a_wrong_one_stops_no_other() {
        RealisedTable table = read(HEADING
                + "indsats;ydelse;2023;1;2024-02-01;Regnskab\n"
                + ";;;;;\n"
                + "ukendt;ydelse;2023;1;2024-02-01;Regnskab\n"
                + "indsats;ydelsen;2023;1;2024-02-01;Regnskab\n"
                + "indsats;ydelse;2031;1;2024-02-01;Regnskab\n"
                + "indsats;ydelse;sidste år;1;2024-02-01;Regnskab\n"
                + "indsats;ydelse;2023;1;i går;Regnskab\n"
                + "indsats;ydelse;2023;1;2024-02-01;Regnskab; side 4\n"
                + "indsats;deltagere;2023;6,5;2024-02-01;Fagsystem\n"
                + "\n"
                + "indsats;kurser;2023;1;2024-02-01;Regnskab");
        assertThat(table.rows()).isEqualTo(9);
        assertThat(table.realised().size() + table.people().size())
                .isEqualTo(table.accepted())
                .isEqualTo(2);
        assertThat(table.refused()).isEqualTo(7);
        assertThat(table.problems().stream().map(problem -> problem.danishLine()))
                .anyMatch(line -> line.contains("linje 4") && line.contains("Der er ingen plan for »ukendt«"))
                .anyMatch(line -> line.contains("linje 5") && line.contains("Mente du »ydelse«?"))
                .anyMatch(line -> line.contains("linje 6") && line.contains("venter intet af linjen i 2031"))
                .anyMatch(line -> line.contains("linje 7") && line.contains("et kvartal (2025-K1)"))
                .anyMatch(line -> line.contains("linje 8") && line.contains("2026-01-31"))
                .anyMatch(line -> line.contains("linje 9") && line.contains("flere celler"))
                .anyMatch(line -> line.contains("linje 10") && line.contains("helt tal"));
    }

    @Test
    void two_amounts_of_one_period_and_day_leave_open_which_is_right() {
        RealisedTable table = read(HEADING
                + "indsats;ydelse;2023;1;2024-02-01;Regnskab\n"
                + "indsats;ydelse;2023;2;2024-02-01;Regnskab\n"
                + "indsats;ydelse;2023;2;2024-02-02;Regnskab\n");
        assertThat(table.accepted()).isEqualTo(2);
        assertThat(table.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.danishLine()).contains("linje 3", "den nyeste gælder"));
    }

    @Test
    void an_empty_table_says_what_it_needs() {
        assertThat(read("").problems()).isNotEmpty();
    }

    private static RealisedTable read(String text) {
        return RealisedTable.read("maalt.csv", text, REGISTER);
    }
}
