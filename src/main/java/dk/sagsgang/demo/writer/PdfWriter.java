package dk.sagsgang.demo.writer;

import dk.sagsgang.demo.casefile.WrittenBlock;
import dk.sagsgang.demo.casefile.WrittenSection;
import dk.sagsgang.demo.meeting.DemoItem;
import dk.sagsgang.demo.meeting.DemoMeeting;
import dk.sagsgang.demo.town.MinutesStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** A printed document: pages with page numbers, where only size and position show what is a heading. */
final class PdfWriter implements MinutesWriter {

    /** PDFBox ships this font under the SIL Open Font License, so no font of the machine is needed. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float MARGIN = 56;
    private static final float BODY = 10;
    private static final float HEADING = 12;
    private static final float TITLE = 15;
    private static final float LEADING = 1.4f;

    private final PDDocument document = new PDDocument();
    private @Nullable PDPageContentStream page;
    private float y;

    @Override
    public byte[] bytes(DemoMeeting meeting) throws IOException {
        try (document;
                var fontFile = PDDocument.class.getResourceAsStream(FONT)) {
            var font = PDType0Font.load(document, fontFile);
            text(font, TITLE, meeting.heading());
            if (meeting.note() != null) {
                text(font, BODY, meeting.note());
            }
            text(font, BODY, "Mødedato: " + meeting.dayAndTime());
            text(font, BODY, "Mødested: " + meeting.roll().body().place());
            text(font, BODY, "Medlemmer: " + meeting.members());
            if (meeting.held()) {
                text(font, BODY, "Fraværende: " + meeting.absentees());
            }
            for (int i = 0; i < meeting.items().size(); i++) {
                item(font, meeting.items().get(i), i + 1, meeting.manner());
            }
            return saved(meeting);
        }
    }

    private void item(PDFont font, DemoItem item, int number, MinutesStyle manner) throws IOException {
        text(font, TITLE, "Punkt " + number + ": " + item.title());
        if (item.number() != null) {
            text(font, BODY, item.number());
        }
        for (WrittenSection section : item.sections()) {
            if (!section.heading().isEmpty()) {
                text(font, HEADING, manner.heading(section.heading()));
            }
            for (WrittenBlock block : section.blocks()) {
                block(font, block);
            }
        }
        if (!item.attachments().isEmpty()) {
            text(font, HEADING, WrittenSection.ATTACHMENTS);
            for (String name : item.attachments()) {
                text(font, BODY, name);
            }
        }
    }

    private void block(PDFont font, WrittenBlock block) throws IOException {
        switch (block) {
            case WrittenBlock.Paragraph paragraph -> text(font, BODY, paragraph.text());
            case WrittenBlock.Subheading heading -> text(font, BODY, heading.text());
            case WrittenBlock.Items list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    text(
                            font,
                            BODY,
                            (list.numbered() ? (i + 1) + ". " : "- ")
                                    + list.items().get(i));
                }
            }
            case WrittenBlock.Table table -> table(font, table.rows());
        }
    }

    private void table(PDFont font, List<List<String>> rows) throws IOException {
        keepTogether(rows.size() * BODY * LEADING);
        var width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        var columns = rows.getFirst().size();
        var first = width * 0.4f;
        var step = (width - first) / Math.max(1, columns - 1);
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                put(font, BODY - 2, MARGIN + (i == 0 ? 0 : first + (i - 1) * step), row.get(i));
            }
            y -= BODY * LEADING;
        }
        y -= BODY / 2;
    }

    /** Office programs keep a small table on one page; this does too, by going on to the next when room is short. */
    private void keepTogether(float height) {
        if (y - height < MARGIN) {
            y = 0;
        }
    }

    private void text(PDFont font, float size, String text) throws IOException {
        var characters = (int) ((PDRectangle.A4.getWidth() - 2 * MARGIN) / (size * 0.52f));
        for (String line : PlainWriter.wrap(text, characters)) {
            put(font, size, MARGIN, line);
            y -= size * LEADING;
        }
        y -= size / 2;
    }

    private void put(PDFont font, float size, float x, String text) throws IOException {
        var stream = pageWithRoom();
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, y);
        stream.showText(text);
        stream.endText();
    }

    private PDPageContentStream pageWithRoom() throws IOException {
        var current = page;
        if (current != null && y > MARGIN) {
            return current;
        }
        if (current != null) {
            current.close();
        }
        var fresh = new PDPage(PDRectangle.A4);
        document.addPage(fresh);
        var opened = new PDPageContentStream(document, fresh);
        page = opened;
        y = PDRectangle.A4.getHeight() - MARGIN;
        return opened;
    }

    private byte[] saved(DemoMeeting meeting) throws IOException {
        if (page != null) {
            page.close();
        }
        var information = new PDDocumentInformation();
        information.setTitle(meeting.heading());
        document.setDocumentInformation(information);
        document.setDocumentId(meeting.roll().date().toEpochDay());
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
