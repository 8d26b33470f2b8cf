package dk.sagsgang.demo.writer;

import dk.sagsgang.demo.casefile.WrittenBlock;
import dk.sagsgang.demo.casefile.WrittenSection;
import dk.sagsgang.demo.meeting.DemoItem;
import dk.sagsgang.demo.meeting.DemoMeeting;
import dk.sagsgang.demo.town.MinutesStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A Word document with heading styles. */
final class DocxWriter implements MinutesWriter {

    @Override
    public byte[] bytes(DemoMeeting meeting) throws IOException {
        try (var document = new XWPFDocument()) {
            header(document, meeting);
            for (int i = 0; i < meeting.items().size(); i++) {
                item(document, meeting.items().get(i), i + 1, meeting.manner());
            }
            var created = meeting.roll().date().atStartOfDay().toInstant(ZoneOffset.UTC);
            return bytes(document, created);
        }
    }

    private static void header(XWPFDocument document, DemoMeeting meeting) {
        styled(document, "Title", meeting.heading());
        if (meeting.note() != null) {
            plain(document, meeting.note());
        }
        plain(document, "Mødedato: " + meeting.dayAndTime());
        plain(document, "Mødested: " + meeting.roll().body().place());
        plain(document, "Medlemmer: " + meeting.members());
        if (meeting.held()) {
            plain(document, "Fraværende: " + meeting.absentees());
        }
    }

    private static void item(XWPFDocument document, DemoItem item, int number, MinutesStyle manner) {
        styled(document, "Heading1", "Punkt " + number + ": " + item.title());
        if (item.number() != null) {
            plain(document, item.number());
        }
        for (WrittenSection section : item.sections()) {
            if (!section.heading().isEmpty()) {
                styled(document, "Heading2", manner.heading(section.heading()));
            }
            section.blocks().forEach(block -> block(document, block));
        }
        if (!item.attachments().isEmpty()) {
            styled(document, "Heading2", WrittenSection.ATTACHMENTS);
            item.attachments().forEach(name -> plain(document, name));
        }
    }

    private static void block(XWPFDocument document, WrittenBlock block) {
        switch (block) {
            case WrittenBlock.Paragraph paragraph -> plain(document, paragraph.text());
            case WrittenBlock.Subheading heading -> styled(document, "Heading3", heading.text());
            case WrittenBlock.Items list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    plain(
                            document,
                            (list.numbered() ? (i + 1) + ". " : "- ")
                                    + list.items().get(i));
                }
            }
            case WrittenBlock.Table table -> table(document, table.rows());
        }
    }

    private static void table(XWPFDocument document, List<List<String>> rows) {
        var table = document.createTable(rows.size(), rows.getFirst().size());
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                table.getRow(i).getCell(j).setText(rows.get(i).get(j));
            }
        }
    }

    private static void styled(XWPFDocument document, String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        var run = paragraph.createRun();
        run.setBold(true);
        run.setText(text);
    }

    private static void plain(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    /** A Word file is a zip with the time of writing in it; that time is set to the meeting's, so that bytes repeat. */
    private static byte[] bytes(XWPFDocument document, Instant created) throws IOException {
        var properties = document.getProperties().getCoreProperties();
        properties.setCreated(Optional.of(Date.from(created)));
        properties.setModified(Optional.of(Date.from(created)));
        var out = new ByteArrayOutputStream();
        document.write(out);
        return ReproducibleZip.rewrite(out.toByteArray());
    }
}
