package dk.sagsgang.importing.internal.exports.edoc;

import dk.sagsgang.importing.internal.exports.XmlProduct;
import dk.sagsgang.importing.internal.exports.model.AccessStatements;
import dk.sagsgang.importing.internal.exports.model.ExportMoments;
import dk.sagsgang.importing.internal.exports.model.ExportedItem;
import dk.sagsgang.importing.internal.exports.model.ExportedItem.Attachment;
import dk.sagsgang.importing.internal.exports.model.ExportedItem.Field;
import dk.sagsgang.importing.internal.exports.model.ExportedMeeting;
import dk.sagsgang.importing.internal.exports.model.ExportedNumbers;
import dk.sagsgang.importing.internal.exports.model.ExportedText;
import dk.sagsgang.importing.internal.exports.xml.XmlElement;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * eDoc's meeting: an agenda for what is open and one for what is closed, each with items in any order. An item's text is one
 * piece, headings and all, and who was there is said on the front page of the whole agenda's text.
 */
public final class EdocProduct implements XmlProduct {
    /** What stands between the pages of a text. */
    private static final char PAGE_BREAK = '\u2029';

    @Override
    public List<XmlElement> meetings(XmlElement root) {
        return root.name().equals("Meeting") && root.hasChild("MeetingAgendaTypes") ? List.of(root) : List.of();
    }

    @Override
    public ExportedMeeting read(XmlElement root, XmlElement meeting, FileContent file) {
        List<XmlElement> agendas = root.child("MeetingAgendaTypes").children("MeetingAgendaType");
        return new ExportedMeeting(
                root.find("Committee").orElse(null),
                ExportMoments.read(root.value("MeetingDate")),
                null,
                null,
                List.of(root.value("MeetingState")),
                List.of(),
                front(agendas),
                List.of(),
                ExportedNumbers.inOrder(agendas.stream()
                        .flatMap(agenda -> agenda.child("MeetingAgendaItems").children("MeetingAgendaItem").stream()
                                .map(item -> item(agenda.value("AgendaType"), item)))
                        .toList()));
    }

    /** The first page of the first agenda's text; one that is not parted into pages may be anything. */
    private static @Nullable ExportedText front(List<XmlElement> agendas) {
        if (agendas.isEmpty()) {
            return null;
        }
        String text = agendas.getFirst().value("FullText");
        int end = text.indexOf(PAGE_BREAK);
        return end < 0 ? null : new ExportedText.Plain(text.substring(0, end));
    }

    private static ExportedItem item(String agendaType, XmlElement item) {
        XmlElement document = item.child("Document");
        List<String> access = AccessStatements.all(
                AccessStatements.of(agendaType), AccessStatements.of(document.value("PublishingType")));
        return new ExportedItem(
                item.value("AgendaItemNumber"),
                document.value("Title"),
                document.find("NeutralTitle").orElse(null),
                null,
                null,
                access,
                List.of(new Field(
                        null, new ExportedText.Plain(item.value("FullText").replace(PAGE_BREAK, '\n')))),
                document.child("Attachments").children("Attachment").stream()
                        .map(EdocProduct::attachment)
                        .toList());
    }

    private static Attachment attachment(XmlElement attachment) {
        return new Attachment(
                attachment.value("Title"),
                attachment.find("PDFDocument").orElse(null),
                null,
                AccessStatements.of(attachment.value("PublishingType")));
    }
}
