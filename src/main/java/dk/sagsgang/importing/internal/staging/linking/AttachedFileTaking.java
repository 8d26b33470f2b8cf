package dk.sagsgang.importing.internal.staging.linking;

import dk.sagsgang.cases.AttachedFile;
import dk.sagsgang.cases.Attachment;
import dk.sagsgang.files.Checksum;
import dk.sagsgang.files.FileRecorder;
import dk.sagsgang.files.MediaTypes;
import dk.sagsgang.files.NewFile;
import dk.sagsgang.importing.Enclosures;
import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.internal.staging.review.ClosedLines;
import dk.sagsgang.importing.parsed.ParsedAttachment;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the files that an export names for attachments. Only those of attachments that are open in the document as it is read are looked at; a file
 * that a closed attachment names as well is taken for closed.
 */
public final class AttachedFileTaking {
    private static final long MOST_BYTES = 100_000_000;

    private final Optional<Enclosures> enclosures;
    private final FileRecorder files;
    private final List<NewFile.Range> closed;
    private final Set<String> ofClosed;

    /**
     * @param enclosures what came with the document; nothing where no file is to be looked for
     * @param closed the lines of the document that are closed
     */
    public AttachedFileTaking(
            Optional<Enclosures> enclosures, FileRecorder files, ParsedMinutes minutes, List<NewFile.Range> closed) {
        this.enclosures = enclosures;
        this.files = files;
        this.closed = List.copyOf(closed);
        this.ofClosed = minutes.items().stream()
                .flatMap(item -> item.attachments().stream().filter(each -> !isOpen(item, each)))
                .flatMap(each -> Optional.ofNullable(each.file()).stream())
                .map(file -> file.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** The attachments of an item with their files, in the same order. */
    List<Attachment> take(ParsedItem item, List<Attachment> attachments) {
        List<Attachment> taken = new ArrayList<>();
        for (int at = 0; at < attachments.size(); at++) {
            ParsedAttachment printed = item.attachments().get(at);
            taken.add(attachments.get(at).with(isOpen(item, printed) ? file(printed.file()) : null));
        }
        return taken;
    }

    private boolean isOpen(ParsedItem item, ParsedAttachment attachment) {
        return item.visibility().isPublic()
                && attachment.visibility().isPublic()
                && !ClosedLines.touches(
                        closed, attachment.lines().start(), attachment.lines().end());
    }

    private @Nullable AttachedFile file(@Nullable String name) {
        if (name == null || enclosures.isEmpty()) {
            return null;
        }
        if (ofClosed.contains(name.toLowerCase(Locale.ROOT))) {
            return AttachedFile.REFUSED;
        }
        try {
            return enclosures
                    .get()
                    .find(name, MOST_BYTES)
                    .map(bytes -> keep(name, bytes))
                    .orElse(AttachedFile.MISSING);
        } catch (UnreadableDocumentException _) {
            return AttachedFile.REFUSED;
        }
    }

    private AttachedFile keep(String name, byte[] bytes) {
        Optional<String> type = MediaTypes.of(bytes, name);
        if (type.isEmpty()) {
            return AttachedFile.REFUSED;
        }
        Checksum checksum = Checksum.of(bytes);
        files.keepOriginal(checksum, bytes);
        return AttachedFile.kept(checksum, type.get(), bytes.length);
    }
}
