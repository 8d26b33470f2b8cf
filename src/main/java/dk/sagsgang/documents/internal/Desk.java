package dk.sagsgang.documents.internal;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.facts.TextFacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is at hand while one document is assembled, with what has been looked up for it. Not for many threads. */
final class Desk {
    private final Sources sources;
    private final Access access;
    private final Names names;
    private final Map<PaperTextId, TextFacts> facts = new HashMap<>();

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

    /** Looks up the facts of some texts at once. */
    void lookUpFacts(Collection<PaperTextId> texts) {
        List<PaperTextId> unknown =
                texts.stream().filter(text -> !facts.containsKey(text)).toList();
        facts.putAll(sources.facts().list(unknown));
        unknown.forEach(text -> facts.putIfAbsent(text, TextFacts.NONE));
    }

    /** The facts of a text. They hold no words, so it does not matter who may see it. */
    TextFacts facts(PaperTextId text) {
        lookUpFacts(List.of(text));
        return facts.getOrDefault(text, TextFacts.NONE);
    }
}
