package dk.sagsgang.documents;

/** Where on a meeting's page its items stand: the same wherever something links to them. */
public final class Anchors {
    private Anchors() {}

    /** Where an item stands: {@code punkt-3}, {@code punkt-1-2}. */
    public static String ofItem(String number) {
        return "punkt-" + number.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
