package dk.sagsgang.documents.internal.part;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.AttachedFile;
import dk.sagsgang.cases.Attachment;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.documents.internal.session.ReadSession;
import dk.sagsgang.documents.part.AttachmentLine;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.documents.source.OriginalFile;
import dk.sagsgang.files.Checksum;
import dk.sagsgang.files.MediaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attachments with their files. An attachment is addressed by its text and its place in it, from 1. */
public final class AttachedFiles {
    private AttachedFiles() {}

    /** The attachments of a text that the reader may see. */
    static List<AttachmentLine> lines(ReadSession session, PaperText text) {
        List<AttachmentLine> lines = new ArrayList<>();
        int number = 0;
        for (Sealed<Attachment> sealed : text.attachments()) {
            number++;
            String address = "/bilag/" + text.id().value() + "/" + number;
            session.open(sealed)
                    .map(each -> new AttachmentLine(
                            each.name(), each.link(), line(each.file(), address), SourceRef.of(each.origin())))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private static AttachmentLine.@Nullable FileLine line(@Nullable AttachedFile file, String address) {
        if (file == null) {
            return null;
        }
        boolean isKept = file.state() == AttachedFile.State.KEPT;
        return new AttachmentLine.FileLine(
                isKept ? address : null,
                file.state() == AttachedFile.State.MISSING,
                file.mediaType() == null ? "" : MediaTypes.nameOf(file.mediaType()),
                file.size());
    }

    /** The file of an attachment, where the reader may see it and it was kept. */
    public static Optional<OriginalFile> find(ReadSession session, PaperText text, int number) {
        if (number < 1 || number > text.attachments().size()) {
            return Optional.empty();
        }
        Sealed<Attachment> sealed = text.attachments().get(number - 1);
        return session.open(sealed).flatMap(attachment -> file(session, attachment, sealed));
    }

    private static Optional<OriginalFile> file(ReadSession session, Attachment attachment, Sealed<Attachment> sealed) {
        AttachedFile file = attachment.file();
        if (file == null || file.state() != AttachedFile.State.KEPT) {
            return Optional.empty();
        }
        Checksum checksum = Objects.requireNonNull(file.checksum(), "a file that is kept has a checksum");
        String type = Objects.requireNonNull(file.mediaType(), "a file that is kept has a type");
        return session.open(session.sources().files().getContent(checksum, sealed))
                .map(content -> new OriginalFile(
                        MediaTypes.fileName(attachment.name(), type), type, checksum.hex(), content.read()));
    }
}
