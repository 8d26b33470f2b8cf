package dk.sagsgang.documents.internal;

/** A line of a section with its number in the source, 0 where that cannot be told. */
record NumberedLine(int number, String text) {
    boolean isBlank() {
        return text.isBlank();
    }
}
