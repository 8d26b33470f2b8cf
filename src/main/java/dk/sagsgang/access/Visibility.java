package dk.sagsgang.access;

/** Whether something may be shown to anyone. Closed things are kept, and no output shows, counts, suggests or names them. */
public enum Visibility {
    PUBLIC("public"),
    CLOSED("closed");

    private final String code;

    Visibility(String code) {
        this.code = code;
    }

    /** Its name in stored data. */
    public String code() {
        return code;
    }

    /** The stricter of two: what is inside something closed is closed. */
    public Visibility within(Visibility outer) {
        return this == CLOSED || outer == CLOSED ? CLOSED : PUBLIC;
    }

    /** Whether it is public, as far as this visibility alone decides. */
    public boolean isPublic() {
        return this == PUBLIC;
    }
}
