package dk.sagsgang.demo;

import dk.sagsgang.demo.casefile.Template;
import dk.sagsgang.demo.casefile.WrittenCase;
import dk.sagsgang.demo.casefile.WrittenCaseReader;
import dk.sagsgang.demo.meeting.DemoMeeting;
import dk.sagsgang.demo.meeting.ItemBuilder;
import dk.sagsgang.demo.meeting.MeetingPlanner;
import dk.sagsgang.demo.town.Municipality;
import dk.sagsgang.demo.town.MunicipalityReader;
import dk.sagsgang.demo.writer.MinutesWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The demo municipality, ready to be written as minutes.
 *
 * <p>Writing is deterministic: the same version of the program writes the same bytes on every machine. Immutable and
 * thread-safe.
 */
public final class DemoMunicipality {

    private static final long SEED = 20_261_122L;

    private final Municipality municipality;
    private final List<WrittenCase> cases;
    private final List<DemoMeeting> meetings;

    private DemoMunicipality(Municipality municipality, List<WrittenCase> cases, List<DemoMeeting> meetings) {
        this.municipality = municipality;
        this.cases = cases;
        this.meetings = meetings;
    }

    /** Reads the municipality, its cases and its templates from the class path and lays out every meeting. */
    public static DemoMunicipality load() {
        var municipality = MunicipalityReader.read();
        var cases = WrittenCaseReader.readAll();
        var meetings = new MeetingPlanner(municipality, Template.readAll(), SEED).plan(cases);
        return new DemoMunicipality(municipality, cases, List.copyOf(meetings));
    }

    /**
     * Writes one document per meeting, in the manner its body uses that year.
     *
     * @param folder where; created when missing. Files of the same names are replaced, others left alone
     * @return what was written
     */
    public DemoSummary writeMinutesTo(Path folder) {
        try {
            Files.createDirectories(folder);
            var documents = new ArrayList<Path>();
            var byExtension = new TreeMap<String, Integer>();
            for (DemoMeeting meeting : meetings) {
                documents.add(MinutesWriter.write(meeting, folder));
                byExtension.merge(meeting.manner().extension(), 1, Integer::sum);
            }
            return summary(byExtension, documents);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the demo's minutes to " + folder, e);
        }
    }

    /** The municipality's name. */
    public String name() {
        return municipality.name();
    }

    /** What is wrong in the demo on purpose. */
    public List<DeliberateFault> listDeliberateFaults() {
        return cases.stream().flatMap(written -> written.deliberate().stream()).toList();
    }

    /** The words by which closed items and attachments are marked in the documents. */
    public List<String> listClosedMarkers() {
        return List.of(ItemBuilder.CLOSED_TITLE, ItemBuilder.CLOSED_ATTACHMENT);
    }

    /** Titles of closed cases that never are in any document; finding one in published data is a leak. */
    public List<String> listSecretTitles() {
        return cases.stream()
                .filter(WrittenCase::closed)
                .map(WrittenCase::title)
                .toList();
    }

    /** The printed numbers of the written cases that are open. */
    public List<String> listOpenNumbers() {
        return cases.stream()
                .filter(written -> !written.closed() && written.number() != null)
                .map(written -> String.valueOf(written.number()))
                .toList();
    }

    /**
     * The printed number of a written case.
     *
     * @param id the name of its file
     * @throws IllegalArgumentException when there is no such case, or it has no number
     */
    public String caseNumber(String id) {
        return cases.stream()
                .filter(each -> each.id().equals(id))
                .flatMap(each -> Stream.ofNullable(each.number()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no case " + id + " with a number"));
    }

    public Municipality municipality() {
        return municipality;
    }

    public List<WrittenCase> cases() {
        return cases;
    }

    List<DemoMeeting> meetings() {
        return meetings;
    }

    private DemoSummary summary(Map<String, Integer> byExtension, List<Path> documents) {
        var first = meetings.stream().filter(meeting -> meeting.note() == null).toList();
        return new DemoSummary(
                municipality.name(),
                first.size(),
                (int) first.stream().filter(meeting -> !meeting.held()).count(),
                first.stream().mapToInt(meeting -> meeting.items().size()).sum(),
                cases.size(),
                byExtension,
                List.copyOf(documents));
    }
}
