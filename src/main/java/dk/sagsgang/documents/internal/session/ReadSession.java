package dk.sagsgang.documents.internal.session;

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
public final class ReadSession {
    private final Sources sources;
    private final Access access;
    private final References names;
    private final Map<PaperTextId, TextFacts> facts = new HashMap<>();

    public ReadSession(Sources sources, Access access) {
        this.sources = sources;
        this.access = access;
        this.names = new References(sources.register(), sources.cases(), access);
    }

    /** The parts of the record to read from. */
    public Sources sources() {
        return sources;
    }

    /** What the reader of the document may see. */
    public Access access() {
        return access;
    }

    /** Those of some things that the reader may see. */
    public <T> List<T> open(Collection<Sealed<T>> sealed) {
        return access.openAll(sealed).value();
    }

    /** What is sealed, if the reader may see it. */
    public <T> Optional<T> open(Sealed<T> sealed) {
        return access.open(sealed).map(Open::value);
    }

    /** How things are referred to. */
    public References names() {
        return names;
    }

    /** Looks up the facts of some texts at once. */
    public void lookUpFacts(Collection<PaperTextId> texts) {
        List<PaperTextId> unknown =
                texts.stream().filter(text -> !facts.containsKey(text)).toList();
        facts.putAll(sources.facts().list(unknown));
        unknown.forEach(text -> facts.putIfAbsent(text, TextFacts.NONE));
    }

    /** The facts of a text. They hold no words, so it does not matter who may see it. */
    public TextFacts facts(PaperTextId text) {
        lookUpFacts(List.of(text));
        return facts.getOrDefault(text, TextFacts.NONE);
    }
}
