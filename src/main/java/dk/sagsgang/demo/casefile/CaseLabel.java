package dk.sagsgang.demo.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What an agenda prints beside a case's title.
 *
 * @param letter A, B, C or D; null when none is printed
 * @param raisedTo the letter that the meeting raised it to; null when it did not
 * @param number the journal number as printed; null when none is printed
 */
public record CaseLabel(
        @Nullable String letter,
        @Nullable String raisedTo,
        @Nullable String number) {}
