package dk.sagsgang.importing.internal.readers.html;

import dk.sagsgang.importing.internal.readers.flow.FlowTable;
import dk.sagsgang.importing.internal.readers.flow.ListNumber;
import dk.sagsgang.importing.internal.readers.flow.TextFlow;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a page's tree in reading order and writes what shows. Recursion is bounded by the parser's depth limit. */
final class HtmlWalk {
    private static final Set<String> NEVER_SHOWN =
            Set.of("script", "style", "template", "head", "noscript", "iframe", "object", "datalist");
    private static final Set<String> SPACED =
            Set.of("p", "ul", "ol", "dl", "blockquote", "pre", "hr", "figure", "address", "fieldset");

    private final TextFlow flow;
    private int items;

    HtmlWalk(TextFlow flow) {
        this.flow = flow;
    }

    void walk(Node node) {
        for (Node child = node.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode words) {
                flow.words(words.getWholeText());
            } else if (child instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (NEVER_SHOWN.contains(name)) {
            return;
        }
        switch (name) {
            case "br" -> flow.lineBreak();
            case "a" -> link(element);
            case "b", "strong" -> bold(element);
            case "pre", "textarea" -> preformatted(element);
            case "table" -> table(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0');
            case "ol" -> numberedList(element);
            case "li" -> item(element);
            case "nav" -> navigation(element);
            default -> other(element, name);
        }
    }

    private void other(Element element, String name) {
        boolean spaced = SPACED.contains(name);
        boolean block = spaced || element.isBlock() || name.equals("option");
        breakIf(block, spaced);
        boolean bold = isBoldByStyle(element);
        flow.bold(bold ? 1 : 0);
        walk(element);
        flow.bold(bold ? -1 : 0);
        breakIf(block, spaced);
    }

    private void breakIf(boolean block, boolean spaced) {
        if (spaced && items == 0) {
            flow.gap();
        } else if (block) {
            flow.lineBreak();
        }
    }

    private void link(Element element) {
        int mark = flow.mark();
        walk(element);
        flow.link(mark, element.attr("href").strip());
    }

    private void bold(Element element) {
        flow.bold(1);
        walk(element);
        flow.bold(-1);
    }

    private static boolean isBoldByStyle(Element element) {
        String style = element.attr("style");
        return style.contains("font-weight") && (style.contains("bold") || style.contains("700"));
    }

    private void item(Element element) {
        flow.lineBreak();
        items++;
        walk(element);
        items--;
        flow.lineBreak();
    }

    private void heading(Element element, int level) {
        flow.gap();
        flow.heading(level);
        walk(element);
        flow.gap();
        flow.heading(0);
    }

    private void preformatted(Element element) {
        flow.gap();
        element.wholeText().lines().forEach(flow::preformatted);
        flow.gap();
    }

    private void numberedList(Element list) {
        breakIf(true, true);
        items++;
        int number = number(list.attr("start"), 1);
        for (Element item : list.children()) {
            flow.lineBreak();
            if (item.normalName().equals("li")) {
                number = number(item.attr("value"), number);
                flow.prefix(ListNumber.format(list.attr("type"), number++) + ". ");
            }
            walk(item);
            flow.lineBreak();
            flow.prefix("");
        }
        items--;
        breakIf(true, true);
    }

    private static int number(String text, int otherwise) {
        try {
            return text.isBlank() ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Menus of the page around the minutes; a nav that holds more than links is kept as text. */
    private void navigation(Element nav) {
        boolean menu = nav.text().length() == nav.select("a, button").text().length();
        flow.gap();
        flow.running(menu ? 1 : 0);
        walk(nav);
        flow.gap();
        flow.running(menu ? -1 : 0);
    }

    private void table(Element table) {
        FlowTable grid = new FlowTable();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "thead", "tbody", "tfoot" -> child.children().forEach(row -> row(row, grid));
                case "tr" -> row(child, grid);
                default -> other(child, child.normalName());
            }
        }
        grid.writeTo(flow);
    }

    private void row(Element row, FlowTable grid) {
        grid.row();
        for (Element cell : row.children()) {
            TextFlow content = flow.part();
            new HtmlWalk(content).walk(cell);
            grid.cell(content.lines(), number(cell.attr("colspan"), 1), number(cell.attr("rowspan"), 1));
        }
    }
}
