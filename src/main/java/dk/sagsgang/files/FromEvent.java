package dk.sagsgang.files;

import java.util.Optional;

/**
 * Was recorded in the system itself, so that there are no lines to show it beside and none that could close it: its own visibility, and that
 * of what it is part of, decide.
 */
public record FromEvent(EventId event) implements Origin {
    @Override
    public Optional<SourceLines> findLines() {
        return Optional.empty();
    }

    @Override
    public boolean isPartOf(Origin whole) {
        return equals(whole);
    }
}
