package dk.sagsgang.importing.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceFormat;
import dk.sagsgang.importing.source.SourceLine;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    @Test
    void reads_rows_separated_by_tabs() {
        PrintedTable table = one("""
                Finansiering

                Fonden\t32.000.000 kr.
                Boligorganisationerne\t5.333.500 kr.

                Kommunen\t5.333.500 kr.
                <b>I alt</b>\t<b>42.667.000 kr.</b>

                Herefter kommer der tekst.
                """);

        assertThat(cells(table))
                .containsExactly(
                        List.of("Fonden", "32.000.000 kr."),
                        List.of("Boligorganisationerne", "5.333.500 kr."),
                        List.of("Kommunen", "5.333.500 kr."),
                        List.of("I alt", "42.667.000 kr."));
        assertThat(table.caption()).isEqualTo("Finansiering");
        assertThat(table.unit()).isEqualTo("kr.");
        assertThat(table.startLine()).isEqualTo(3);
        assertThat(table.endLine()).isEqualTo(7);
    }

    @Test
    void joins_a_label_that_is_broken_over_lines_between_rows() {
        PrintedTable table = one("""
                Udvalg (hele kr.)\t2020\t2021\tI alt
                Økonomiudvalget\t197.000\t939.733\t1.136.733

                Afholdes inden for de

                boligstrategiske
                midler

                Socialudvalget\t0\t430.000\t430.000
                ------\t---\t---\t---
                I alt\t197.000\t1.369.733\t1.566.733
                """);

        assertThat(cells(table))
                .containsExactly(
                        List.of("Udvalg (hele kr.)", "2020", "2021", "I alt"),
                        List.of(
                                "Økonomiudvalget Afholdes inden for de boligstrategiske midler",
                                "197.000",
                                "939.733",
                                "1.136.733"),
                        List.of("Socialudvalget", "0", "430.000", "430.000"),
                        List.of("I alt", "197.000", "1.369.733", "1.566.733"));
        assertThat(table.unit()).isEqualTo("hele kr.");
    }

    @Test
    void reads_markdown_tables() {
        PrintedTable table = one("""
                | Område | Budget | Forventet |
                |:-------|-------:|----------:|
                | Skoler | 10,5   | 10,7      |
                | I alt  | 10,5   | **10,7**  |
                """);

        assertThat(cells(table))
                .containsExactly(
                        List.of("Område", "Budget", "Forventet"),
                        List.of("Skoler", "10,5", "10,7"),
                        List.of("I alt", "10,5", "10,7"));
    }

    @Test
    void reads_columns_separated_by_blanks_with_empty_cells() {
        PrintedTable table = one("""
                Tabel 2. Budget i mio. kr. (2025-pl)
                Område               2024      2025      I alt
                Skoler               10,5      11,0       21,5
                Dagtilbud                       4,0        4,0
                I alt                10,5      15,0       25,5
                """);

        assertThat(cells(table))
                .containsExactly(
                        List.of("Område", "2024", "2025", "I alt"),
                        List.of("Skoler", "10,5", "11,0", "21,5"),
                        List.of("Dagtilbud", "", "4,0", "4,0"),
                        List.of("I alt", "10,5", "15,0", "25,5"));
        assertThat(table.unit()).isEqualTo("mio. kr.");
        assertThat(table.priceLevel()).isEqualTo("2025-pl");
    }

    @Test
    void reads_tables_with_one_cell_per_line() {
        PrintedTable table = one("""
                Fordelingen er sådan:

                Område
                2024
                2025

                Skoler
                10,5
                11,0

                Dagtilbud
                4,0
                -

                Beløbene er i mio. kr. og gælder begge år, som det fremgår af budgettet for perioden.
                """);

        assertThat(cells(table))
                .containsExactly(
                        List.of("Område", "2024", "2025"),
                        List.of("Skoler", "10,5", "11,0"),
                        List.of("Dagtilbud", "4,0", "-"));
    }

    @Test
    void reads_labels_and_amounts_with_single_blanks_between() {
        PrintedTable table = one("""
                Samlede midler (kr.)

                Udviklingspuljen (10 %) 702.018

                Hovedpuljen (90 %) 6.318.164

                Ubrugte midler fra Budget 2022 53.373

                I alt 7.073.555
                """);

        assertThat(cells(table))
                .containsExactly(
                        List.of("Udviklingspuljen (10 %)", "702.018"),
                        List.of("Hovedpuljen (90 %)", "6.318.164"),
                        List.of("Ubrugte midler fra Budget 2022", "53.373"),
                        List.of("I alt", "7.073.555"));
    }

    @Test
    void joins_rows_whose_last_figures_are_on_the_next_line() {
        PrintedTable table = one("""
                Rising 1323 37,4 % *** 55,2 % 2,30
                %

                60,9 % 57,3 %

                Korsløkken* 2154 39,6 % 59,0 % 1,44
                %

                60,0 % 64,5 %
                """);

        assertThat(cells(table))
                .containsExactly(
                        List.of("Rising", "1323", "37,4 %", "55,2 %", "2,30 %", "60,9 %", "57,3 %"),
                        List.of("Korsløkken*", "2154", "39,6 %", "59,0 %", "1,44 %", "60,0 %", "64,5 %"));
    }

    @Test
    void joins_rows_that_the_format_marks_across_a_page_break() {
        List<SourceLine> lines = List.of(
                row(1, 1, "", "2024", "I alt"),
                row(2, 1, "Nord", "10", "10"),
                new SourceLine(3, 1, "Side 3 af 9", 0, List.of(), 0, true, List.of()),
                SourceLine.of(4, 2, ""),
                row(5, 1, "Syd", "20", "20"),
                row(6, 2, "En anden", "tabel"),
                row(7, 2, "med", "tekst"));

        List<PrintedTable> tables = read(lines);

        assertThat(tables).hasSize(2);
        assertThat(cells(tables.getFirst()))
                .containsExactly(List.of("", "2024", "I alt"), List.of("Nord", "10", "10"), List.of("Syd", "20", "20"));
    }

    @Test
    void names_a_table_by_rows_with_a_title_alone() {
        PrintedTable table = one("""
                Ankestatistik:\t\t
                \tAfvist\tTotal
                Antal sager\t50\t50
                """);

        assertThat(table.caption()).isEqualTo("Ankestatistik:");
        assertThat(cells(table)).containsExactly(List.of("", "Afvist", "Total"), List.of("Antal sager", "50", "50"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Udvalget  behandlede  sagen  på  mødet\nog  besluttede  at  anbefale  den\ntil  byrådet  den  24.  juni",
                "1.\tat udvalget godkender planen\n2.\tat planen sendes i høring",
                "Mødested:\tRådhuset\nFraværende:\tHans Hansen",
                "Der er i 2021 brugt 1.200.000\nog i 2022 brugt 1.300.000\nog i 2023 brugt 1.400.000",
                "Resume\n\nDenne sag handler om tal.\n\n12\n\nIndstilling",
                "Klarhed om rammer\nPraksisnær videndeling\nStyring og kapacitet\nKvalitet i indsatserne",
                "Samlet gevinst pr. 30. september =\t6.497.941 kr.",
                "Punkt 1\nPunkt 2\nPunkt 3",
                "",
                "|",
                "\t\t\t"
            })
    void never_reads_prose_as_a_table(String text) {
        assertThat(read(lines(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tabel 1. Budget (1.000 kr., 2025-pl) | 1.000 kr. | 2025-pl
            Udgifter i mio. kr. (PL25)           | mio. kr.  | PL25
            Alle beløb i hele kr., årets priser  | hele kr.  | årets priser
            Andel af borgerne (pct.)             | pct.      |
            Der bruges 42.667.000 kr. i perioden |           |
            """)
    void reads_unit_and_price_level_from_the_caption(String caption, String unit, String priceLevel) {
        PrintedTable table = one(caption + "\n\nA\t1\nB\t2\nC\t3\n");

        assertThat(table.unit()).isEqualTo(unit);
        assertThat(table.priceLevel()).isEqualTo(priceLevel);
    }

    private static PrintedTable one(String text) {
        List<PrintedTable> tables = read(lines(text));
        assertThat(tables).hasSize(1);
        return tables.getFirst();
    }

    private static List<PrintedTable> read(List<SourceLine> lines) {
        SourceDocument document = new SourceDocument("test.txt", SourceFormat.TEXT, lines);
        return new TableReader(Vocabulary.danish().tables())
                .read(document, new LineRange(1, Math.max(1, lines.size())));
    }

    private static List<SourceLine> lines(String text) {
        List<SourceLine> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(SourceLine.of(lines.size() + 1, 1, line));
        }
        return lines;
    }

    private static SourceLine row(int number, int table, String... cells) {
        return new SourceLine(number, 1, String.join(" ", cells), 0, List.of(cells), table);
    }

    private static List<List<String>> cells(PrintedTable table) {
        return table.rows().stream().map(PrintedTable.Row::cells).toList();
    }
}
