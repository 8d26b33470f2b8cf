package dk.sagsgang.importing.internal.exports.acadre;

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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Acadre's minutes: an agenda with its committee, meeting and items, each item with bullets of HTML and enclosures. */
public final class AcadreProduct implements XmlProduct {
    /** The kind of a bullet that holds a decision. */
    private static final String DECISION = "8";

    @Override
    public List<XmlElement> meetings(XmlElement root) {
        return AcadreTable.of(root, "agenda").stream()
                .filter(agenda -> !agenda.tables("meeting").isEmpty())
                .map(AcadreTable::element)
                .toList();
    }

    @Override
    public ExportedMeeting read(XmlElement root, XmlElement meeting, FileContent file) {
        return meeting(new AcadreTable(meeting), root.child("agendaData").value("note"));
    }

    private static ExportedMeeting meeting(AcadreTable agenda, String note) {
        AcadreTable meeting = agenda.table("meeting");
        return new ExportedMeeting(
                agenda.table("committee").find("name"),
                ExportMoments.read(meeting.value("date")),
                ExportMoments.read(meeting.value("finish")),
                meeting.find("location"),
                List.of(agenda.value("name"), note),
                AccessStatements.of(agenda.value("access"), agenda.value("accessname")),
                null,
                meeting.table("meetmember").tables("member").stream()
                        .map(AcadreProduct::person)
                        .toList(),
                items(agenda));
    }

    private static Person person(AcadreTable member) {
        String absent = member.value("absent");
        Participation participation = absent.isEmpty()
                ? Participation.UNSTATED
                : absent.equals("0") ? Participation.PRESENT : Participation.ABSENT;
        return new Person(member.value("name"), member.find("role"), member.find("party"), participation, null);
    }

    private static List<ExportedItem> items(AcadreTable agenda) {
        return ExportedNumbers.inOrder(agenda.tables("agendaitemparents").stream()
                .flatMap(place -> place.tables("agendaitem").stream().map(item -> item(item, place.value("sort"))))
                .toList());
    }

    private static ExportedItem item(AcadreTable item, String number) {
        List<Field> fields = item.tables("bullet").stream()
                .sorted(Comparator.comparingInt(bullet -> bullet.number("bulletsortorder")))
                .map(AcadreProduct::field)
                .toList();
        return new ExportedItem(
                number,
                item.value("name"),
                null,
                item.find("type"),
                item.find("caseno"),
                AccessStatements.of(item.value("access"), item.value("accessname")),
                Stream.concat(fields.stream(), absent(item)).toList(),
                item.tables("enclosure").stream()
                        .sorted(Comparator.comparingInt(enclosure -> enclosure.number("sort")))
                        .map(AcadreProduct::attachment)
                        .toList());
    }

    private static Field field(AcadreTable bullet) {
        return new Field(
                bullet.find("bulletname"),
                new ExportedText.Html(bullet.value("bulletcontent")),
                bullet.value("bullettype").equals(DECISION),
                List.of());
    }

    /** Who was away from the item, as a sentence of its own. */
    private static Stream<Field> absent(AcadreTable item) {
        return Stream.of(item.value("absent"), item.value("excuse"))
                .filter(names -> !names.isEmpty())
                .map(names -> new Field(ExportLabel.ABSENT.printed(), new ExportedText.Plain(names)));
    }

    private static Attachment attachment(AcadreTable enclosure) {
        return new Attachment(
                enclosure.value("name"),
                enclosure.find("filename"),
                null,
                AccessStatements.of(enclosure.value("access"), enclosure.value("accessname")));
    }
}
