package dk.sagsgang.importing.internal.exports.fics;

import dk.sagsgang.importing.UnreadableReason;
import dk.sagsgang.importing.internal.exports.XmlProduct;
import dk.sagsgang.importing.internal.exports.model.AccessStatements;
import dk.sagsgang.importing.internal.exports.model.ExportMoments;
import dk.sagsgang.importing.internal.exports.model.ExportedItem;
import dk.sagsgang.importing.internal.exports.model.ExportedItem.Attachment;
import dk.sagsgang.importing.internal.exports.model.ExportedItem.Field;
import dk.sagsgang.importing.internal.exports.model.ExportedKind;
import dk.sagsgang.importing.internal.exports.model.ExportedMeeting;
import dk.sagsgang.importing.internal.exports.model.ExportedNumbers;
import dk.sagsgang.importing.internal.exports.model.ExportedText;
import dk.sagsgang.importing.internal.exports.xml.XmlElement;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.internal.readers.html.HtmlFragments;
import java.util.Base64;
import java.util.List;

/**
 * FICS's published agenda. Each item's text is a whole page in Base64, mostly of Windows-1252. The page of the whole agenda is
 * not read, since closed items are in it beside the open ones.
 */
public final class FicsProduct implements XmlProduct {
    @Override
    public List<XmlElement> meetings(XmlElement root) {
        return root.name().equals("PublishAgenda") ? root.children("Publish") : List.of();
    }

    @Override
    public ExportedMeeting read(XmlElement root, XmlElement meeting, FileContent file) {
        String day = meeting.find("MeetingDate").orElse(root.value("MeetingDate"));
        return new ExportedMeeting(
                root.child("BasisData").find("CommitteeName").orElse(null),
                ExportMoments.read(day + " " + meeting.value("MeetingBegin")),
                null,
                meeting.find("MeetingPlace").orElse(null),
                List.of(
                        AccessStatements.isTrue(meeting.value("Summary"))
                                ? ExportedKind.MINUTES.word()
                                : ExportedKind.AGENDA.word()),
                List.of(),
                null,
                List.of(),
                ExportedNumbers.inOrder(meeting.child("MetaData").child("Items").children("Item").stream()
                        .map(item -> item(item, file))
                        .toList()));
    }

    private static ExportedItem item(XmlElement item, FileContent file) {
        return new ExportedItem(
                item.value("ItemNo"),
                item.find("DocTitle").orElse(item.value("CaseName")),
                null,
                null,
                item.find("CaseNo").orElse(null),
                AccessStatements.notClosed(item.value("CaseClosed")),
                List.of(new Field(null, new ExportedText.Html(page(item.value("DocContent"), file)))),
                item.child("CaseAttachments").children("Attachment").stream()
                        .map(FicsProduct::attachment)
                        .toList());
    }

    private static String page(String content, FileContent file) {
        if (content.isEmpty()) {
            return "";
        }
        try {
            byte[] page = Base64.getMimeDecoder().decode(content);
            return HtmlFragments.decoded(FileContent.of(file.name(), page));
        } catch (IllegalArgumentException e) {
            throw file.refuse(e, UnreadableReason.DAMAGED, "FICS");
        }
    }

    private static Attachment attachment(XmlElement attachment) {
        return new Attachment(
                attachment.value("AttachmentTitle"),
                attachment.find("AttachmentFilename").orElse(null),
                null,
                AccessStatements.notClosed(attachment.value("AttachmentClosed")));
    }
}
