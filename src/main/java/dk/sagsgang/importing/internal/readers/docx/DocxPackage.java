package dk.sagsgang.importing.internal.readers.docx;

import dk.sagsgang.importing.ReadingLimits;
import dk.sagsgang.importing.UnreadableReason;
import dk.sagsgang.importing.internal.readers.files.BoundedZip;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** The parts of a DOCX that hold words or say how they look. */
final class DocxPackage implements Closeable {
    private static final String DOCUMENT = "/officeDocument";

    private final FileContent file;
    private final OPCPackage parts;
    private final PackagePart body;

    private DocxPackage(FileContent file, OPCPackage parts) throws InvalidFormatException {
        this.file = file;
        this.parts = parts;
        this.body = body();
    }

    static DocxPackage open(FileContent file, ReadingLimits limits) throws InvalidFormatException {
        BoundedZip zip = BoundedZip.open(
                file.name(), "DOCX", new SeekableInMemoryByteChannel(file.bytes()), limits, limits.expandedBytes());
        return new DocxPackage(file, OPCPackage.open(new OfficeZip(zip)));
    }

    private PackagePart body() throws InvalidFormatException {
        for (PackageRelationship relationship : parts.getRelationships()) {
            if (relationship.getRelationshipType().endsWith(DOCUMENT)) {
                PackagePart part = parts.getPart(relationship);
                if (part != null) {
                    return wordOnly(part);
                }
            }
        }
        throw new InvalidFormatException("The package names no main part");
    }

    private PackagePart wordOnly(PackagePart part) {
        String type = part.getContentType();
        if (type.contains("wordprocessingml") || type.contains("ms-word")) {
            return part;
        }
        String product = type.contains("spreadsheetml") || type.contains("ms-excel")
                ? "Excel"
                : type.contains("presentationml") ? "PowerPoint" : type;
        throw file.refuse(UnreadableReason.UNKNOWN_FORMAT, product);
    }

    PackagePart mainPart() {
        return body;
    }

    /** The main part's related parts of a kind, such as {@code styles} or {@code header}. */
    List<PackagePart> related(String kind) throws InvalidFormatException {
        List<PackagePart> found = new ArrayList<>();
        for (PackageRelationship relationship : body.getRelationships()) {
            boolean wanted = relationship.getRelationshipType().endsWith("/" + kind);
            if (wanted && relationship.getTargetMode() == TargetMode.INTERNAL) {
                found.add(body.getRelatedPart(relationship));
            }
        }
        return found;
    }

    /** The address that a part's hyperlink leads to, or null. */
    static @Nullable String target(PackagePart part, @Nullable String id) {
        PackageRelationship relationship = id == null ? null : part.getRelationship(id);
        return relationship == null ? null : relationship.getTargetURI().toString();
    }

    DocxStyles styles() throws InvalidFormatException, IOException, XMLStreamException {
        for (PackagePart part : related("styles")) {
            try (InputStream in = part.getInputStream()) {
                return DocxStyles.read(new XmlCursor(in));
            }
        }
        return DocxStyles.NONE;
    }

    DocxNumbering numbering() throws InvalidFormatException, IOException, XMLStreamException {
        for (PackagePart part : related("numbering")) {
            try (InputStream in = part.getInputStream()) {
                return DocxNumbering.read(new XmlCursor(in));
            }
        }
        return DocxNumbering.none();
    }

    /** Closes without writing anything back. */
    @Override
    public void close() {
        parts.revert();
    }
}
