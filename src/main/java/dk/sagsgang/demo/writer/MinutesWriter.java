package dk.sagsgang.demo.writer;

import dk.sagsgang.demo.meeting.DemoMeeting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes one meeting as one document. */
public interface MinutesWriter {

    /** The whole document's bytes; the same meeting always gives the same bytes. */
    byte[] bytes(DemoMeeting meeting) throws IOException;

    /** Writes the document into a folder under the meeting's own file name. */
    static Path write(DemoMeeting meeting, Path folder) throws IOException {
        var writer = switch (meeting.manner()) {
            case TEXT, BARE -> new PlainWriter();
            case MARKDOWN -> new MarkdownWriter();
            case HTML -> new HtmlWriter();
            case DOCX -> new DocxWriter();
            case PDF -> new PdfWriter();
        };
        return Files.write(folder.resolve(meeting.fileName()), writer.bytes(meeting));
    }
}
