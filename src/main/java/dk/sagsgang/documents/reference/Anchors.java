package dk.sagsgang.documents.reference;

/** Where on a meeting's page its items are: the same wherever something links to them. */
public final class Anchors {
    private Anchors() {}

    /** Where an item is: {@code punkt-3}, {@code punkt-1-2}. */
    public static String ofItem(String number) {
        StringBuilder anchor = new StringBuilder("punkt-");
        boolean isApart = false;
        for (int at = 0; at < number.length(); at++) {
            char c = number.charAt(at);
            boolean isPlain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (isPlain || !isApart) {
                anchor.append(isPlain ? c : '-');
            }
            isApart = !isPlain;
        }
        return anchor.toString();
    }
}
