package dk.sagsgang.register.internal;

import java.time.LocalDate;

/**
 * The years of a legislative term. Local elections are held every fourth year in November, and a term begins on 1 January
 * after (kommunestyrelsesloven § 6): 2006, 2010, 2014, 2018, 2022, ...
 *
 * @param first the first of its four years
 */
record TermYears(int first) {
    private static final int LENGTH = 4;
    private static final int ANY_FIRST = 2022;

    static TermYears of(LocalDate date) {
        return new TermYears(date.getYear() - Math.floorMod(date.getYear() - ANY_FIRST, LENGTH));
    }

    String name() {
        return first + "-" + (first + LENGTH - 1);
    }

    LocalDate start() {
        return LocalDate.of(first, 1, 1);
    }

    LocalDate end() {
        return LocalDate.of(first + LENGTH - 1, 12, 31);
    }
}
