package dk.sagsgang.importing.internal.json;

import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.parsed.ParsedPerson;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The head of minutes as JSON. */
public final class MeetingJson {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private MeetingJson() {}

    /** Writes a head into an empty node. */
    public static void write(ParsedHeader header, ObjectNode node) {
        node.put("organization", header.organization());
        node.put("organizationInferred", header.inferred());
        node.put("municipality", header.municipality());
        node.put("term", header.term());
        node.put("date", Nodes.text(header.date()));
        node.put("time", time(header.time()));
        node.put("endTime", time(header.endTime()));
        node.put("location", header.location());
        node.put("agendaOnly", header.agendaOnly());
        node.put("cancelled", header.isCancelled());
        ArrayNode present = node.putArray("present");
        persons(header.present(), present);
        ArrayNode absences = node.putArray("absences");
        header.absences().forEach(absence -> ItemJson.absence(absence, absences.addObject()));
        persons(header.roll().members(), node.putArray("members"));
        persons(header.roll().officials(), node.putArray("officials"));
        persons(header.roll().guests(), node.putArray("guests"));
    }

    private static void persons(List<ParsedPerson> persons, ArrayNode array) {
        persons.forEach(person -> {
            ObjectNode one = array.addObject();
            one.put("name", person.name());
            one.put("party", person.party());
            one.put("title", person.title());
        });
    }

    private static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : TIME.format(time);
    }
}
