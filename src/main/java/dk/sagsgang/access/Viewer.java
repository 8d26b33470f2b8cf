package dk.sagsgang.access;

/**
 * Who something is shown to. Today everyone is the public; a role that may see more becomes another viewer here and nowhere
 * else.
 */
public final class Viewer {
    /** Anyone at all, without signing in. */
    public static final Viewer PUBLIC = new Viewer("public");

    private final String key;

    private Viewer(String key) {
        this.key = key;
    }

    /**
     * Tells apart viewers who may see different things, for keys of caches. It stays the same from one start of the program to
     * the next, is lower case ASCII and names nobody.
     */
    public String key() {
        return key;
    }

    /** Whether this viewer may see what carries a visibility. */
    boolean maySee(Visibility visibility) {
        return visibility == Visibility.PUBLIC;
    }

    @Override
    public String toString() {
        return key;
    }
}
