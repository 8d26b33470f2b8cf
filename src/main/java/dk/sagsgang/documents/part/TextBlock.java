package dk.sagsgang.documents.part;

import java.util.List;

/** A piece of a section's text, made of its lines so that it reads as it was meant; no word is added or left out. */
public sealed interface TextBlock {

    /** Lines that belong together, joined. */
    record Paragraph(String text) implements TextBlock {}

    /** A short line that is over what follows. */
    record Subheading(String text) implements TextBlock {}

    /** Points with their numbers, letters or dashes as printed. */
    record Points(List<Point> points) implements TextBlock {
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * One point.
     *
     * @param label as printed ({@code 1.}, {@code a)}, {@code -}); empty where the source has lost its bullets
     */
    record Point(String label, String text) {}

    /** A table as printed. */
    record Table(TableBlock table) implements TextBlock {}
}
