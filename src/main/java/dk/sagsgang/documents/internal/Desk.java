package dk.sagsgang.documents.internal;

/** What is at hand while one document is put together, with what has been looked up for it. Not for many threads. */
final class Desk {
    private final Sources sources;
    private final Openness openness;
    private final Names names;

    Desk(Sources sources) {
        this.sources = sources;
        this.openness = new Openness(sources.files());
        this.names = new Names(sources.register(), sources.cases());
    }

    Sources sources() {
        return sources;
    }

    Openness openness() {
        return openness;
    }

    Names names() {
        return names;
    }
}
