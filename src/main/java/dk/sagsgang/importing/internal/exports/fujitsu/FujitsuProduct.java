package dk.sagsgang.importing.internal.exports.fujitsu;

import dk.sagsgang.importing.internal.exports.XmlProduct;
import dk.sagsgang.importing.internal.exports.model.AccessStatements;
import dk.sagsgang.importing.internal.exports.model.ExportLabel;
import dk.sagsgang.importing.internal.exports.model.ExportMoments;
import dk.sagsgang.importing.internal.exports.model.ExportedItem;
import dk.sagsgang.importing.internal.exports.model.ExportedItem.Attachment;
import dk.sagsgang.importing.internal.exports.model.ExportedItem.Field;
import dk.sagsgang.importing.internal.exports.model.ExportedMeeting;
import dk.sagsgang.importing.internal.exports.model.ExportedMeeting.Person;
import dk.sagsgang.importing.internal.exports.model.ExportedNumbers;
import dk.sagsgang.importing.internal.exports.model.ExportedText;
import dk.sagsgang.importing.internal.exports.xml.XmlElement;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import dk.sagsgang.importing.source.StatedPerson.Participation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** eDoc by Fujitsu: a committee with its meeting and agenda; each item knows how other committees have handled it. */
public final class FujitsuProduct implements XmlProduct {
    /** Where a handling is this meeting's own. */
    private static final String THIS = "This";

    @Override
    public List<XmlElement> meetings(XmlElement root) {
        return root.children("Committee").stream()
                .flatMap(committee -> committee.children("Meeting").stream())
                .filter(meeting -> meeting.hasChild("Agenda"))
                .toList();
    }

    @Override
    public ExportedMeeting read(XmlElement root, XmlElement meeting, FileContent file) {
        XmlElement committee = root.children("Committee").stream()
                .filter(each -> each.children("Meeting").contains(meeting))
                .findFirst()
                .orElse(XmlElement.MISSING);
        return meeting(root.value("OutputTypeEnumName"), committee, meeting);
    }

    private static ExportedMeeting meeting(String output, XmlElement committee, XmlElement meeting) {
        XmlElement agenda = meeting.child("Agenda");
        return new ExportedMeeting(
                committee.find("Name").orElse(null),
                ExportMoments.read(meeting.value("MeetingDateTime")),
                ExportMoments.read(meeting.value("EndDateTime")),
                meeting.find("MeetingLocation").orElse(null),
                List.of(agenda.value("Type"), output),
                List.of(),
                null,
                meeting.child("MeetingParticipants").children("MeetingParticipant").stream()
                        .map(FujitsuProduct::person)
                        .toList(),
                ExportedNumbers.inOrder(agenda.child("AgendaElements").children("AgendaElement").stream()
                        .filter(element -> element.hasChild("HandlingItem"))
                        .map(FujitsuProduct::item)
                        .toList()));
    }

    private static Person person(XmlElement participant) {
        String there = participant.value("Participate");
        Participation participation = there.isEmpty()
                ? Participation.UNSTATED
                : AccessStatements.isTrue(there) ? Participation.PRESENT : Participation.ABSENT;
        String party = participant.value("PoliticalPartyList");
        return new Person(
                participant.value("Name"),
                participant.find("RoleInMeeting").orElse(null),
                party.matches("\\p{Lu}{1,2}") ? party : null,
                participation,
                participant.find("Represent").orElse(null));
    }

    private static ExportedItem item(XmlElement element) {
        XmlElement handled = element.child("HandlingItem");
        List<Field> fields = new ArrayList<>();
        handled.child("CasePresentations").children("CasePresentation").stream()
                .map(FujitsuProduct::field)
                .forEach(fields::add);
        boolean decides = fields.stream()
                .anyMatch(field -> field.isDecision()
                        && field.text() instanceof ExportedText.Html html
                        && !html.source().isBlank());
        handled.child("HandlingPlan").children("Handling").stream()
                .flatMap(handling -> handling(handling, decides))
                .forEach(fields::add);
        absences(element).forEach(fields::add);
        return new ExportedItem(
                handled.find("SerialNo").orElse(element.value("SortOrder")),
                handled.value("Title"),
                handled.find("NeutralTitle").orElse(null),
                element.find("Category").orElse(null),
                handled.find("CaseNumber").orElse(null),
                AccessStatements.of(element.value("AccessIsPublic"), element.value("AccessName")),
                fields,
                handled.child("Attachments").children("Attachment").stream()
                        .map(FujitsuProduct::attachment)
                        .toList());
    }

    private static Field field(XmlElement presentation) {
        return new Field(
                presentation.find("Title").orElse(null),
                new ExportedText.Html(presentation.value("Content")),
                AccessStatements.isTrue(presentation.value("IsDecision")),
                List.of());
    }

    /** What a committee decided; this meeting's own only where no field of the item has it. */
    private static Stream<Field> handling(XmlElement handling, boolean decides) {
        boolean isOwn = handling.value("Placement").equals(THIS);
        String decision = handling.value("Decision");
        if (decision.isEmpty() || (isOwn && decides)) {
            return Stream.of();
        }
        return Stream.of(new Field(
                isOwn ? ExportLabel.DECISION.printed() : heading(handling),
                new ExportedText.Html(decision),
                true,
                AccessStatements.of(handling.value("Access"))));
    }

    private static @Nullable String heading(XmlElement handling) {
        var day = ExportMoments.read(handling.value("MeetingDate"));
        String body = handling.value("CommitteeName");
        return day == null ? body : body + ", " + ExportedText.day(day);
    }

    private static Stream<Field> absences(XmlElement element) {
        String names = String.join(
                ", ",
                element.child("Absences")
                        .all()
                        .filter(each -> each.name().equals("Name"))
                        .map(each -> each.text().strip())
                        .toList());
        return names.isEmpty()
                ? Stream.of()
                : Stream.of(new Field(ExportLabel.ABSENT.printed(), new ExportedText.Plain(names)));
    }

    private static Attachment attachment(XmlElement attachment) {
        return new Attachment(
                attachment.value("Title"),
                attachment.find("Link").orElse(null),
                null,
                AccessStatements.of(attachment.value("AccessIsPublic"), attachment.value("AccessName")));
    }
}
