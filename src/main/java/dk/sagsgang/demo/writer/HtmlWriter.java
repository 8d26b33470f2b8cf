package dk.sagsgang.demo.writer;

import dk.sagsgang.demo.casefile.WrittenBlock;
import dk.sagsgang.demo.casefile.WrittenSection;
import dk.sagsgang.demo.meeting.DemoItem;
import dk.sagsgang.demo.meeting.DemoMeeting;
import dk.sagsgang.demo.town.MinutesStyle;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A web page as a municipality's site shows its minutes. */
final class HtmlWriter implements MinutesWriter {

    private final StringBuilder out = new StringBuilder();

    @Override
    public byte[] bytes(DemoMeeting meeting) {
        out.append("<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">\n");
        element("title", meeting.heading());
        out.append("</head>\n<body>\n");
        element("h1", meeting.heading());
        if (meeting.note() != null) {
            element("p", meeting.note());
        }
        labelled("Mødedato", meeting.dayAndTime());
        labelled("Mødested", meeting.roll().body().place());
        labelled("Medlemmer", meeting.members());
        if (meeting.held()) {
            labelled("Fraværende", meeting.absentees());
        }
        for (int i = 0; i < meeting.items().size(); i++) {
            item(meeting.items().get(i), i + 1, meeting.manner());
        }
        out.append("</body>\n</html>\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void item(DemoItem item, int number, MinutesStyle manner) {
        element("h2", "Punkt " + number + ": " + item.title());
        if (item.number() != null) {
            element("p", item.number());
        }
        for (WrittenSection section : item.sections()) {
            if (!section.heading().isEmpty()) {
                element("h3", manner.heading(section.heading()));
            }
            section.blocks().forEach(this::block);
        }
        if (!item.attachments().isEmpty()) {
            element("h3", WrittenSection.ATTACHMENTS);
            list("ul", item.attachments());
        }
    }

    private void block(WrittenBlock block) {
        switch (block) {
            case WrittenBlock.Paragraph paragraph -> element("p", paragraph.text());
            case WrittenBlock.Subheading heading -> element("h4", heading.text());
            case WrittenBlock.Items list -> list(list.numbered() ? "ol" : "ul", list.items());
            case WrittenBlock.Table table -> table(table.rows());
        }
    }

    private void list(String tag, List<String> items) {
        out.append('<').append(tag).append(">\n");
        items.forEach(item -> element("li", item));
        out.append("</").append(tag).append(">\n");
    }

    private void table(List<List<String>> rows) {
        out.append("<table>\n");
        for (int i = 0; i < rows.size(); i++) {
            var tag = i == 0 ? "th" : "td";
            out.append("<tr>");
            rows.get(i)
                    .forEach(cell -> out.append('<')
                            .append(tag)
                            .append('>')
                            .append(escaped(cell))
                            .append("</")
                            .append(tag)
                            .append('>'));
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }

    private void labelled(String label, String text) {
        out.append("<p><strong>")
                .append(label)
                .append(":</strong> ")
                .append(escaped(text))
                .append("</p>\n");
    }

    private void element(String tag, String text) {
        out.append('<')
                .append(tag)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(tag)
                .append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
