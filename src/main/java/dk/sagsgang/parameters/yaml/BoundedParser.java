package dk.sagsgang.parameters.yaml;

import java.io.Serial;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * A parser that gives up where values are nested too deep or refer to each other. What composes its events into values does so recursively, and a
 * short text of brackets would otherwise exhaust the stack.
 */
final class BoundedParser implements Parser {
    private final Parser parser;
    private final int deepest;
    private int depth;

    BoundedParser(Parser parser, int deepest) {
        this.parser = parser;
        this.deepest = deepest;
    }

    /** Values are nested deeper than the limit. */
    static final class TooDeepException extends YamlEngineException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final int line;

        private TooDeepException(int line) {
            super("Nested too deep");
            this.line = line;
        }

        /** Where the first value beyond the limit begins, from 1; 0 where that is not known. */
        int line() {
            return line;
        }
    }

    /** A value refers to another, which a file that a person wrote does not need and a hostile one uses. */
    static final class ReferenceException extends YamlEngineException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final int line;

        private ReferenceException(int line) {
            super("Reference");
            this.line = line;
        }

        /** Where the reference or its target stands, from 1; 0 where that is not known. */
        int line() {
            return line;
        }
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw new ReferenceException(line(event));
        }
        if (event instanceof CollectionStartEvent) {
            depth++;
            if (depth > deepest) {
                throw new TooDeepException(line(event));
            }
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
