package dk.sagsgang.investment.command;

import dk.sagsgang.investment.knowledge.KnowledgeChange;

/** Changes of a knowledge base as lines for people. */
final class KnowledgeLines {
    private KnowledgeLines() {}

    static String of(KnowledgeChange change) {
        String what = change.kind() + "/" + change.id();
        if (change.isNew()) {
            return what + " er kommet til";
        }
        return change.isGone()
                ? what + " er udgået"
                : what + ", " + change.field() + ": " + shown(change.before()) + " -> " + shown(change.after());
    }

    private static String shown(String value) {
        return value.isEmpty() ? "intet" : value;
    }
}
