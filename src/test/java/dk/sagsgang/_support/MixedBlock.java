package dk.sagsgang._support;

import java.util.List;

/** One block of generated minutes, whatever format they are printed in. */
record MixedBlock(Kind kind, List<String> cells) {

    /** What a block is. */
    enum Kind {
        /** The head of an item. */
        HEAD,
        /** The heading of a section. */
        HEADING,
        /** A paragraph of its own. */
        LINE,
        /** A line right above the next one. */
        TIGHT,
        /** A name in a list. */
        LISTED,
        /** A row of a table. */
        ROW
    }

    static MixedBlock of(Kind kind, String... cells) {
        return new MixedBlock(kind, List.of(cells));
    }

    String text() {
        return String.join(" ", cells);
    }
}
