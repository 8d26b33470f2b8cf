package dk.sagsgang.files;

import org.jspecify.annotations.Nullable;

/**
 * An origin as the columns of a row have it: file and lines, or an event. A row that is part of something larger leaves out what is said there.
 *
 * @param file the id of the file, or null
 * @param startLine first line, from 1, or null
 * @param endLine last line, or null
 * @param event the id of the event, or null
 */
public record StoredOrigin(
        @Nullable Integer file,
        @Nullable Integer startLine,
        @Nullable Integer endLine,
        @Nullable Integer event) {

    /** What the columns are to have for an origin. */
    public static StoredOrigin of(Origin origin) {
        return switch (origin) {
            case SourceLines lines -> new StoredOrigin(lines.file().value(), lines.start(), lines.end(), null);
            case FromEvent from ->
                new StoredOrigin(null, null, null, from.event().value());
        };
    }

    /**
     * The origin that the columns have.
     *
     * @throws IllegalStateException when they have neither lines nor an event
     */
    public Origin origin() {
        if (event != null) {
            return new FromEvent(new EventId(event));
        }
        if (file == null || startLine == null || endLine == null) {
            throw new IllegalStateException("A row has neither lines nor an event");
        }
        return new SourceLines(new FileId(file), startLine, endLine);
    }

    /**
     * The origin of a row that is part of something: its own event, else lines of the file of the whole, else the event of the whole.
     *
     * @throws IllegalStateException when the whole was read from a file, and the row has neither lines nor an event
     */
    public Origin within(Origin whole) {
        return event == null && whole instanceof SourceLines lines
                ? new StoredOrigin(lines.file().value(), startLine, endLine, null).origin()
                : event == null ? whole : origin();
    }
}
