package dk.sagsgang.importing.internal.exports.sbsys;

import dk.sagsgang.importing.internal.exports.XmlProduct;
import dk.sagsgang.importing.internal.exports.model.AccessStatements;
import dk.sagsgang.importing.internal.exports.model.ExportMoments;
import dk.sagsgang.importing.internal.exports.model.ExportedItem;
import dk.sagsgang.importing.internal.exports.model.ExportedItem.Attachment;
import dk.sagsgang.importing.internal.exports.model.ExportedItem.Field;
import dk.sagsgang.importing.internal.exports.model.ExportedKind;
import dk.sagsgang.importing.internal.exports.model.ExportedMeeting;
import dk.sagsgang.importing.internal.exports.model.ExportedMeeting.Person;
import dk.sagsgang.importing.internal.exports.model.ExportedNumbers;
import dk.sagsgang.importing.internal.exports.model.ExportedText;
import dk.sagsgang.importing.internal.exports.xml.XmlElement;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.source.StatedPerson.Participation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * SBSYS's publication of agendas. In the full form participation is a status and an item's openness and case are stated; the
 * short form has numbers below numbers, and documents of the whole meeting as items of number 0.
 */
public final class SbsysProduct implements XmlProduct {
    /** What a publication of minutes is numbered; an agenda has another number, and a draft too. */
    private static final String MINUTES = "2";

    private static final String UNDECIDED = "0";
    private static final Set<String> ATTENDED = Set.of("1", "4");

    /** The number of what is listed as an item but is a document of the whole meeting. */
    private static final String OF_WHOLE = "0";

    @Override
    public List<XmlElement> meetings(XmlElement root) {
        return root.name().equals("Publication")
                ? root.child("Agendas").children("Agenda").stream()
                        .filter(agenda -> agenda.hasChild("Items"))
                        .toList()
                : List.of();
    }

    @Override
    public ExportedMeeting read(XmlElement root, XmlElement meeting, FileContent file) {
        return meeting(root, meeting);
    }

    private static ExportedMeeting meeting(XmlElement root, XmlElement agenda) {
        XmlElement meeting = agenda.child("Meeting");
        String type = agenda.find("PublicationTypeAsValue").orElse(root.value("PublicationTypeAsValue"));
        return new ExportedMeeting(
                agenda.child("Committee")
                        .find("Name")
                        .or(() -> agenda.find("Name"))
                        .orElse(null),
                ExportMoments.read(meeting.value("When")),
                ExportMoments.read(meeting.value("Until")),
                meeting.find("Where").orElse(null),
                List.of(
                        type.equals(MINUTES) ? ExportedKind.MINUTES.word() : ExportedKind.AGENDA.word(),
                        agenda.value("Name")),
                AccessStatements.of(agenda.value("IsPublic")),
                null,
                meeting.child("Members").children("MeetingMember").stream()
                        .map(SbsysProduct::person)
                        .toList(),
                items(agenda));
    }

    private static Person person(XmlElement member) {
        String status = member.find("ParticipationStatusAsValue").orElse(member.value("Participate"));
        return new Person(
                member.value("Name"),
                member.find("MeetingMemberRolesList").orElse(null),
                null,
                participation(status),
                null);
    }

    /** 0 is that nobody has decided; 1 and 4 are those who came. */
    private static Participation participation(String status) {
        if (status.isEmpty() || status.equals(UNDECIDED)) {
            return Participation.UNSTATED;
        }
        return ATTENDED.contains(status) || AccessStatements.isTrue(status)
                ? Participation.PRESENT
                : Participation.ABSENT;
    }

    private static List<ExportedItem> items(XmlElement agenda) {
        return ExportedNumbers.inOrder(agenda.child("Items").children("Item").stream()
                .filter(item -> !isOfWhole(item))
                .map(SbsysProduct::item)
                .toList());
    }

    /** A document of the whole meeting, such as its minutes as one file; the closed ones lie beside the public ones. */
    private static boolean isOfWhole(XmlElement item) {
        boolean hasText = item.child("Fields").children("ItemField").stream()
                .anyMatch(field -> !field.value("Content").isEmpty());
        return item.value("Number").equals(OF_WHOLE) && !hasText;
    }

    private static ExportedItem item(XmlElement item) {
        String title = item.value("Caption");
        List<Field> fields = new ArrayList<>();
        item.children("ItemHistory").stream().flatMap(SbsysProduct::earlier).forEach(fields::add);
        item.child("Fields").children("ItemField").stream()
                .sorted(Comparator.comparingInt(SbsysProduct::index))
                .map(field -> field(field, title))
                .forEach(fields::add);
        return new ExportedItem(
                item.find("Number").orElse(item.attribute("Nummer")),
                title,
                null,
                null,
                reference(item),
                AccessStatements.of(item.value("IsPublic")),
                fields,
                item.child("Enclosures").children("Enclosure").stream()
                        .map(SbsysProduct::attachment)
                        .toList());
    }

    private static @Nullable String reference(XmlElement item) {
        return item.child("Case").find("Number").orElse(null);
    }

    private static int index(XmlElement field) {
        String index = field.value("Index");
        return index.matches("\\d{1,9}") ? Integer.parseInt(index) : 0;
    }

    private static Field field(XmlElement field, String title) {
        String caption = field.value("Caption");
        return new Field(
                caption.isEmpty() || caption.equals(title) ? null : caption,
                new ExportedText.Html(field.value("Content")),
                AccessStatements.isTrue(field.value("IsFeedback")),
                List.of());
    }

    /** What another meeting decided: its body and day make the heading. */
    private static Stream<Field> earlier(XmlElement history) {
        XmlElement meeting = history.child("MeetingDetails");
        var day = ExportMoments.read(meeting.value("MeetingDueDate"));
        String content = history.value("Content");
        return content.isEmpty() || day == null
                ? Stream.of()
                : Stream.of(new Field(
                        meeting.value("CommitteeName") + ", " + ExportedText.day(day),
                        new ExportedText.Html(content),
                        true,
                        List.of()));
    }

    private static Attachment attachment(XmlElement enclosure) {
        List<String> access = Stream.concat(
                        AccessStatements.of(enclosure.value("IsPublic")).stream(),
                        AccessStatements.notClosed(enclosure.value("IsProtected")).stream())
                .toList();
        String file = enclosure
                .find("InstantiationFilePathRelative")
                .or(() -> enclosure.find("InstantiationFileName"))
                .orElse(enclosure.value("FileName"));
        return new Attachment(enclosure.find("Name").orElse(enclosure.value("FileName")), file, null, access);
    }
}
