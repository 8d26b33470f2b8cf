package dk.sagsgang.demo.writer;

import dk.sagsgang.demo.casefile.WrittenBlock;
import dk.sagsgang.demo.casefile.WrittenSection;
import dk.sagsgang.demo.meeting.DemoItem;
import dk.sagsgang.demo.meeting.DemoMeeting;
import dk.sagsgang.demo.town.MinutesStyle;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** Markdown as a converter leaves it: hashes before heads, bold labels, tables with pipes. */
final class MarkdownWriter implements MinutesWriter {

    private final StringBuilder out = new StringBuilder();

    @Override
    public byte[] bytes(DemoMeeting meeting) {
        paragraph("# **" + meeting.heading() + "**");
        if (meeting.note() != null) {
            paragraph("*" + meeting.note() + "*");
        }
        paragraph("**Mødedato** " + meeting.dayAndTime());
        paragraph("**Mødested** " + meeting.roll().body().place());
        paragraph("**Medlemmer** " + meeting.members());
        if (meeting.held()) {
            paragraph("**Fraværende** " + meeting.absentees());
        }
        contents(meeting.items());
        for (int i = 0; i < meeting.items().size(); i++) {
            item(meeting.items().get(i), i + 1, meeting.manner());
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void contents(List<DemoItem> items) {
        paragraph("## Indholdsfortegnelse");
        int page = 3;
        for (DemoItem item : items) {
            out.append(item.title()).append(".....").append(page).append('\n');
            page += 1 + item.sections().size() / 3;
        }
        out.append('\n');
    }

    private void item(DemoItem item, int number, MinutesStyle manner) {
        paragraph("# Punkt " + number + ": " + item.title());
        if (item.number() != null) {
            paragraph(item.number());
        }
        for (WrittenSection section : item.sections()) {
            if (!section.heading().isEmpty()) {
                paragraph("## " + manner.heading(section.heading()));
            }
            section.blocks().forEach(this::block);
        }
        if (!item.attachments().isEmpty()) {
            paragraph("## " + WrittenSection.ATTACHMENTS);
            item.attachments().forEach(this::paragraph);
        }
    }

    private void block(WrittenBlock block) {
        switch (block) {
            case WrittenBlock.Paragraph paragraph -> paragraph(paragraph.text());
            case WrittenBlock.Subheading heading -> paragraph("### " + heading.text());
            case WrittenBlock.Items list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    out.append(list.numbered() ? (i + 1) + ". " : "- ")
                            .append(list.items().get(i))
                            .append('\n');
                }
                out.append('\n');
            }
            case WrittenBlock.Table table -> table(table.rows());
        }
    }

    private void table(List<List<String>> rows) {
        row(rows.getFirst());
        row(Collections.nCopies(rows.getFirst().size(), "---"));
        rows.stream().skip(1).forEach(this::row);
        out.append('\n');
    }

    private void row(List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void paragraph(String text) {
        out.append(text).append("\n\n");
    }
}
