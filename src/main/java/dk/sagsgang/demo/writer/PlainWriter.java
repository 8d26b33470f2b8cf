package dk.sagsgang.demo.writer;

import dk.sagsgang.demo.casefile.WrittenBlock;
import dk.sagsgang.demo.casefile.WrittenSection;
import dk.sagsgang.demo.meeting.DemoItem;
import dk.sagsgang.demo.meeting.DemoMeeting;
import dk.sagsgang.demo.town.MinutesStyle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Plain text in lines of about a hundred characters; tables with tabs between the cells. */
final class PlainWriter implements MinutesWriter {

    private static final int WIDTH = 100;
    private static final int TITLE_WIDTH = 72;

    private final StringBuilder out = new StringBuilder();

    @Override
    public byte[] bytes(DemoMeeting meeting) {
        if (meeting.manner() == MinutesStyle.TEXT) {
            header(meeting);
        }
        for (int i = 0; i < meeting.items().size(); i++) {
            item(meeting.items().get(i), i + 1, meeting.manner());
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void header(DemoMeeting meeting) {
        line(meeting.heading());
        line("");
        if (meeting.note() != null) {
            paragraph(meeting.note());
        }
        line("Mødedato: " + meeting.dayAndTime());
        line("Mødested: " + meeting.roll().body().place());
        wrap("Medlemmer: " + meeting.members(), WIDTH).forEach(this::line);
        if (meeting.held()) {
            line("Fraværende: " + meeting.absentees());
        }
        line("");
        line("Indholdsfortegnelse");
        line("");
        int page = 3;
        for (DemoItem item : meeting.items()) {
            line(item.title() + "....." + page);
            page += 1 + item.sections().size() / 3;
        }
        line("");
        line("");
    }

    private void item(DemoItem item, int number, MinutesStyle manner) {
        line("");
        wrap("Punkt " + number + ": " + item.title(), TITLE_WIDTH).forEach(this::line);
        line("");
        if (item.number() != null) {
            paragraph(item.number());
        }
        for (WrittenSection section : item.sections()) {
            if (!section.heading().isEmpty()) {
                paragraph(manner.heading(section.heading()));
            }
            section.blocks().forEach(this::block);
        }
        if (!item.attachments().isEmpty()) {
            paragraph(WrittenSection.ATTACHMENTS);
            item.attachments().forEach(this::paragraph);
        }
        line("");
    }

    private void block(WrittenBlock block) {
        switch (block) {
            case WrittenBlock.Paragraph paragraph -> paragraph(paragraph.text());
            case WrittenBlock.Subheading heading -> paragraph(heading.text());
            case WrittenBlock.Items list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    var mark = list.numbered() ? (i + 1) + ". " : "- ";
                    wrap(mark + list.items().get(i), WIDTH).forEach(this::line);
                }
                line("");
            }
            case WrittenBlock.Table table -> {
                table.rows().forEach(row -> line(String.join("\t", row)));
                line("");
            }
        }
    }

    private void paragraph(String text) {
        wrap(text, WIDTH).forEach(this::line);
        line("");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
