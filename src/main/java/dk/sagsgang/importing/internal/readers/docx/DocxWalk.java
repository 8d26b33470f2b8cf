package dk.sagsgang.importing.internal.readers.docx;

import dk.sagsgang.importing.internal.readers.flow.FlowLine;
import dk.sagsgang.importing.internal.readers.flow.TextFlow;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * Walks one part of a DOCX in a single pass. Tracked changes read as if accepted: what was put in stays, what was struck out or
 * moved away goes. Text boxes come after the paragraph that they hang on.
 */
final class DocxWalk {
    private static final Set<String> LEFT_OUT = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "sdtPr",
            "tblPr",
            "tblGrid",
            "delText",
            "delInstrText",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "sectPrChange",
            "numberingChange");
    /** Twentieths of a point between paragraphs that show as a gap: a third of a line. */
    private static final int VISIBLE_GAP = 100;

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Map<String, Integer> notes;
    private final DocxLinks links;
    private final Deque<TextFlow> flows = new ArrayDeque<>();
    private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
    private final DocxTables tables = new DocxTables();
    private final DocxRun run = new DocxRun();
    private int spaceAbove;
    private boolean listAbove;
    private boolean joined;
    private boolean paragraphProperties;
    private boolean runProperties;
    private boolean text;
    private boolean instruction;

    /**
     * @param notes the numbers of footnotes and endnotes, by kind and id; filled while the body is walked
     * @param flow where the lines go
     */
    DocxWalk(PackagePart part, DocxStyles styles, DocxNumbering numbering, Map<String, Integer> notes, TextFlow flow) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.links = new DocxLinks(part);
        flows.push(flow);
    }

    void walk(InputStream in) throws XMLStreamException {
        XmlCursor xml = new XmlCursor(in);
        while (xml.hasNext()) {
            int event = xml.next();
            if (xml.isStart(event)) {
                start(xml);
            } else if (xml.isEnd(event)) {
                end(xml.name());
            } else if (xml.isText(event)) {
                characters(xml.text());
            }
        }
        flow().lineBreak();
    }

    private TextFlow flow() {
        return flows.element();
    }

    private void start(XmlCursor xml) throws XMLStreamException {
        String name = xml.name();
        if (LEFT_OUT.contains(name)) {
            if (paragraphProperties && (name.equals("del") || name.equals("moveFrom"))) {
                paragraphs.element().deleteEnd();
            }
            xml.skip();
        } else if (name.equals("sectPr")) {
            section(xml);
        } else if (paragraphProperties) {
            paragraphs.element().property(xml);
        } else if (runProperties) {
            run.property(xml, styles);
        } else {
            structure(xml, name);
        }
    }

    private void structure(XmlCursor xml, String name) throws XMLStreamException {
        switch (name) {
            case "p" -> paragraphs.push(new DocxParagraph());
            case "pPr" -> paragraphProperties = !paragraphs.isEmpty();
            case "r" -> run.begin(!paragraphs.isEmpty() && paragraphs.element().isBold(styles));
            case "rPr" -> runProperties = true;
            case "t" -> text = true;
            case "instrText" -> instruction = true;
            case "txbxContent" -> flows.push(flow().part());
            case "tbl" -> tables.start();
            case "tr" -> tables.row();
            case "gridBefore" -> tables.leave(xml.number("val", 1));
            case "gridSpan" -> tables.span(xml.number("val", 1));
            case "tc" -> {
                tables.cell();
                flows.push(flow().part());
            }
            case "footnote", "endnote" -> note(xml, name);
            default -> inline(xml, name);
        }
    }

    private void inline(XmlCursor xml, String name) {
        switch (name) {
            case "tab", "ptab" -> characters("\t", true);
            case "noBreakHyphen" -> characters("-", true);
            case "br", "cr" -> lineBreak("page".equals(xml.attribute("type")));
            case "lastRenderedPageBreak" -> flow().notedPageBreak();
            case "fldChar" -> {
                startParagraph();
                String kind = xml.attribute("fldCharType");
                links.field(kind == null ? "" : kind, flow());
            }
            case "hyperlink", "fldSimple" -> {
                startParagraph();
                links.start(xml, flow());
            }
            case "footnoteReference", "endnoteReference" -> {
                String key = name.replace("Reference", "") + xml.attribute("id");
                characters(" [" + notes.computeIfAbsent(key, any -> notes.size() + 1) + "]", true);
            }
            default -> {
                // everything that only holds other elements, or draws
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "pPr" -> paragraphProperties = false;
            case "rPr" -> runProperties = false;
            case "t" -> text = false;
            case "instrText" -> instruction = false;
            case "hyperlink", "fldSimple" -> links.end(flow());
            case "p" -> endParagraph();
            case "tc" -> tables.endCell(flows.pop().lines());
            case "tbl" -> tables.end(flow());
            case "txbxContent" -> {
                List<FlowLine> box = flows.pop().lines();
                if (paragraphs.isEmpty()) {
                    flow().append(box);
                } else {
                    paragraphs.element().box(box);
                }
            }
            default -> {
                // nothing ends with it
            }
        }
    }

    private void characters(String characters) {
        if (instruction) {
            links.instruction(characters);
        } else {
            characters(characters, text);
        }
    }

    private void characters(String characters, boolean shown) {
        if (shown && run.isShown()) {
            startParagraph();
            if (!paragraphs.isEmpty()) {
                paragraphs.element().addWords();
            }
            flow().setBold(run.isBold());
            flow().verbatim(characters);
        }
    }

    private void lineBreak(boolean page) {
        startParagraph();
        if (page) {
            flow().pageBreak();
        } else {
            flow().lineBreak();
        }
    }

    /** Does what a paragraph's properties ask for, once they have all been read and before its first word. */
    private void startParagraph() {
        if (paragraphs.isEmpty() || !paragraphs.element().starts() || joined) {
            return;
        }
        DocxParagraph paragraph = paragraphs.element();
        int list = paragraph.list(styles);
        if (paragraph.breaksPageBefore()) {
            flow().pageBreak();
        }
        if (spaceAbove + paragraph.before(styles) >= VISIBLE_GAP && !(listAbove && list > 0)) {
            flow().gap();
        }
        if (list > 0) {
            flow().prefix(numbering.next(list, paragraph.listLevel(styles)));
        }
        flow().heading(paragraph.headingLevel(styles));
        listAbove = list > 0;
    }

    private void endParagraph() {
        startParagraph();
        DocxParagraph paragraph = paragraphs.pop();
        joined = paragraph.isJoinedToNext();
        if (joined) {
            return;
        }
        flow().lineBreak();
        flow().heading(0);
        if (listAbove) {
            flow().prefix("");
        }
        if (!paragraph.hasWords() && paragraph.boxes().isEmpty()) {
            flow().gap();
        }
        paragraph.boxes().forEach(flow()::append);
        spaceAbove = paragraph.after(styles);
        if (paragraph.breaksPageAfter()) {
            flow().pageBreak();
        }
    }

    /** A section that does not go on on the same page ends a page; the last one of the document ends nothing. */
    private void section(XmlCursor xml) throws XMLStreamException {
        boolean samePage = false;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += xml.isStart(event) ? 1 : xml.isEnd(event) ? -1 : 0;
            samePage |= xml.isStart(event)
                    && xml.name().equals("type")
                    && xml.value().equals("continuous");
        }
        if (paragraphProperties && !samePage) {
            paragraphs.element().breakPageAfter();
        }
    }

    /** The separators that Word draws above the notes are notes of a type of their own. */
    private void note(XmlCursor xml, String kind) throws XMLStreamException {
        Integer number = notes.get(kind + xml.attribute("id"));
        if (number == null) {
            xml.skip();
        } else {
            flow().lineBreak();
            flow().prefix("[" + number + "] ");
        }
    }
}
