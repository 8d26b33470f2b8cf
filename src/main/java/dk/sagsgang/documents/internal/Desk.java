package dk.sagsgang.documents.internal;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Sealed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is at hand while one document is put together, with what has been looked up for it. Not for many threads. */
final class Desk {
    private final Sources sources;
    private final Access access;
    private final Names names;

    Desk(Sources sources, Access access) {
        this.sources = sources;
        this.access = access;
        this.names = new Names(sources.register(), sources.cases(), access);
    }

    Sources sources() {
        return sources;
    }

    /** What the reader of the document may see. */
    Access access() {
        return access;
    }

    /** Those of some things that the reader may see. */
    <T> List<T> open(Collection<Sealed<T>> sealed) {
        return access.openAll(sealed).value();
    }

    /** What is sealed, if the reader may see it. */
    <T> Optional<T> open(Sealed<T> sealed) {
        return access.open(sealed).map(Open::value);
    }

    Names names() {
        return names;
    }
}
