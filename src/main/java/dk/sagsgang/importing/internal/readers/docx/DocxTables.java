package dk.sagsgang.importing.internal.readers.docx;

import dk.sagsgang.importing.internal.readers.flow.FlowLine;
import dk.sagsgang.importing.internal.readers.flow.FlowTable;
import dk.sagsgang.importing.internal.readers.flow.TextFlow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The tables of a DOCX that are open at one place, the innermost on top. */
final class DocxTables {
    private final Deque<FlowTable> tables = new ArrayDeque<>();
    private final Deque<Integer> spans = new ArrayDeque<>();

    void start() {
        tables.push(new FlowTable());
    }

    void row() {
        tables.element().row();
    }

    /** Columns that a row leaves free before its first cell. */
    void leave(int columns) {
        tables.element().cell(List.of(), columns, 1);
    }

    void cell() {
        spans.push(1);
    }

    void span(int columns) {
        spans.pop();
        spans.push(columns);
    }

    void endCell(List<FlowLine> lines) {
        tables.element().cell(lines, spans.pop(), 1);
    }

    void end(TextFlow flow) {
        tables.pop().writeTo(flow);
    }
}
