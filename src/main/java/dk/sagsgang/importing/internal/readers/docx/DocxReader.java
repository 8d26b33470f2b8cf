package dk.sagsgang.importing.internal.readers.docx;

import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.UnreadableReason;
import dk.sagsgang.importing.internal.readers.files.BoundedZip;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.internal.readers.flow.FlowLine;
import dk.sagsgang.importing.internal.readers.flow.LineCollector;
import dk.sagsgang.importing.internal.readers.flow.TextFlow;
import dk.sagsgang.importing.source.SourceDocument;
import dk.sagsgang.importing.source.SourceFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * Reads DOCX in one pass over its XML, so that memory goes by the words and not by the tree: headers first, then the body, then
 * notes and footers. Headers and footers are running lines.
 */
public final class DocxReader {
    private final ReadingLimits limits;

    public DocxReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Reads a Word document. */
    public SourceDocument read(FileContent file) {
        requireDocx(file);
        try (DocxPackage docx = DocxPackage.open(file, limits)) {
            LineCollector lines = new LineCollector(file, limits);
            lines.addAll(lines(file, docx));
            return lines.finish(SourceFormat.DOCX);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException | XMLStreamException | InvalidFormatException | RuntimeException | StackOverflowError e) {
            throw file.refuse(e, UnreadableReason.DAMAGED, "DOCX");
        }
    }

    /** Other zips get a message of their own. */
    private void requireDocx(FileContent file) {
        String format = file.hasEnding(".docx", ".docm") ? "DOCX" : "zip";
        try (BoundedZip zip = BoundedZip.open(
                file.name(), format, new SeekableInMemoryByteChannel(file.bytes()), limits, limits.expandedBytes())) {
            if (zip.has("META-INF/manifest.xml") && zip.has("mimetype")) {
                throw file.refuse(UnreadableReason.UNKNOWN_FORMAT, "OpenDocument");
            }
            if (!zip.has("[Content_Types].xml")) {
                boolean damaged = format.equals("DOCX");
                throw file.refuse(damaged ? UnreadableReason.DAMAGED : UnreadableReason.ARCHIVE, format);
            }
        } catch (IOException e) {
            throw file.refuse(e, UnreadableReason.DAMAGED, format);
        }
    }

    private List<FlowLine> lines(FileContent file, DocxPackage docx)
            throws InvalidFormatException, IOException, XMLStreamException {
        DocxStyles styles = docx.styles();
        Map<String, Integer> notes = new HashMap<>();
        TextFlow flow = TextFlow.of(file, limits);
        running(docx, "header", styles, flow);
        walk(docx.mainPart(), styles, docx.numbering(), notes, flow);
        for (String kind : List.of("footnotes", "endnotes")) {
            for (PackagePart part : docx.related(kind)) {
                walk(part, styles, DocxNumbering.none(), notes, flow);
            }
        }
        running(docx, "footer", styles, flow);
        return flow.lines();
    }

    /** Sections repeat their headers: what has been said once is not said again. */
    private static void running(DocxPackage docx, String kind, DocxStyles styles, TextFlow flow)
            throws InvalidFormatException, IOException, XMLStreamException {
        Set<String> seen = new HashSet<>();
        flow.gap();
        for (PackagePart part : docx.related(kind)) {
            TextFlow repeated = flow.part();
            repeated.running(1);
            walk(part, styles, DocxNumbering.none(), new HashMap<>(), repeated);
            flow.append(repeated.lines().stream()
                    .filter(line -> seen.add(line.text()))
                    .toList());
        }
        flow.gap();
    }

    private static void walk(
            PackagePart part, DocxStyles styles, DocxNumbering numbering, Map<String, Integer> notes, TextFlow flow)
            throws IOException, XMLStreamException {
        try (InputStream in = part.getInputStream()) {
            new DocxWalk(part, styles, numbering, notes, flow).walk(in);
        }
    }
}
