package dk.sagsgang.access;

/**
 * Who something is shown to. A role that may see more than the public becomes another viewer here and nowhere else.
 */
public final class Viewer {
    /** Anyone at all, without signing in. */
    public static final Viewer PUBLIC = new Viewer("public", false);

    /**
     * The person who runs commands on the machine that holds the record, including the import. Sees everything, as
     * the data folder itself shows it; no page, index or feed is made for this viewer.
     */
    public static final Viewer OPERATOR = new Viewer("operator", true);

    private final String key;
    private final boolean seesClosed;

    private Viewer(String key, boolean seesClosed) {
        this.key = key;
        this.seesClosed = seesClosed;
    }

    /**
     * Distinguishes viewers who may see different things, for keys of caches. It stays the same from one start of the
     * program to the next, is lower case ASCII and identifies nobody.
     */
    public String key() {
        return key;
    }

    /** Whether closed things are open to this viewer. */
    boolean seesClosed() {
        return seesClosed;
    }

    @Override
    public String toString() {
        return key;
    }
}
