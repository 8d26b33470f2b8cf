package dk.sagsgang.importing.internal.readers.docx;

import dk.sagsgang.importing.internal.readers.flow.TextFlow;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.openxml4j.opc.PackagePart;

/** The links of a DOCX, which are elements of their own or the outcome of fields. */
final class DocxLinks {
    private static final String HYPERLINK = "HYPERLINK";

    private final PackagePart part;
    private final Deque<Link> open = new ArrayDeque<>();
    private final Deque<Link> fields = new ArrayDeque<>();

    /** A link under way: where its words start on the line, and where it leads. */
    private static final class Link {
        private final StringBuilder instruction = new StringBuilder();
        private int mark;
        private String target = "";
    }

    DocxLinks(PackagePart part) {
        this.part = part;
    }

    /** At {@code hyperlink} or {@code fldSimple}. */
    void start(XmlCursor xml, TextFlow flow) {
        Link link = new Link();
        link.mark = flow.mark();
        String instruction = xml.attribute("instr");
        String target = instruction == null ? DocxPackage.target(part, xml.attribute("id")) : address(instruction);
        link.target = target == null ? "" : target;
        open.push(link);
    }

    void end(TextFlow flow) {
        if (!open.isEmpty()) {
            Link link = open.pop();
            flow.link(link.mark, link.target);
        }
    }

    /** At {@code fldChar}. */
    void field(String kind, TextFlow flow) {
        if (kind.equals("begin")) {
            fields.push(new Link());
        } else if (!fields.isEmpty() && kind.equals("separate")) {
            fields.element().mark = flow.mark();
            fields.element().target = address(fields.element().instruction.toString());
        } else if (!fields.isEmpty() && kind.equals("end")) {
            Link link = fields.pop();
            flow.link(link.mark, link.target);
        }
    }

    void instruction(String text) {
        if (!fields.isEmpty()) {
            fields.element().instruction.append(text);
        }
    }

    private static String address(String instruction) {
        String text = instruction.strip();
        int start = text.indexOf('"') + 1;
        int end = text.indexOf('"', start);
        boolean external = text.startsWith(HYPERLINK)
                && start > 0
                && end > start
                && !text.substring(0, start).contains("\\l");
        return external ? text.substring(start, end) : "";
    }
}
