package dk.sagsgang.files;

import java.util.Optional;

/**
 * Where a row of the record comes from: lines of an imported file, or an event in the system itself. Everything in the record has one of the
 * two and never both, so that what is recorded during a meeting needs no file.
 */
public sealed interface Origin permits SourceLines, FromEvent {

    /** The lines that it was read from; empty for what was recorded in the system itself. */
    Optional<SourceLines> findLines();

    /** Whether part of something may come from here when the whole comes from there: lines of the same file, or the same event. */
    boolean isPartOf(Origin whole);
}
