package dk.sagsgang.demo;

import dk.sagsgang.demo.casefile.CaseGenerator;
import dk.sagsgang.demo.casefile.Template;
import dk.sagsgang.demo.casefile.WrittenCase;
import dk.sagsgang.demo.meeting.DecisionWords;
import dk.sagsgang.demo.meeting.DemoMeeting;
import dk.sagsgang.demo.meeting.ItemBuilder;
import dk.sagsgang.demo.meeting.RollCall;
import dk.sagsgang.demo.town.DemoBody;
import dk.sagsgang.demo.town.MinutesStyle;
import dk.sagsgang.demo.town.Municipality;
import dk.sagsgang.demo.town.Municipality.Round;
import dk.sagsgang.demo.town.MunicipalityReader;
import dk.sagsgang.demo.town.Term;
import dk.sagsgang.demo.writer.MinutesWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes any number of generated meetings, for measuring. Only text and Markdown, since they are fast to write; one
 * meeting is held in memory at a time. The same arguments write the same bytes.
 */
public final class DemoVolume {

    private static final List<String> MORE_COMMITTEES = List.of(
            "Landdistriktsudvalget",
            "Havneudvalget",
            "Ungeudvalget",
            "Digitaliseringsudvalget",
            "Boligudvalget",
            "Naturudvalget",
            "Forebyggelsesudvalget",
            "Folkeoplysningsudvalget",
            "Integrationsudvalget",
            "Erhvervsudvalget",
            "Trafikudvalget",
            "Psykiatriudvalget");
    private static final int ITEMS = 5;
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 3);
    private static final int DAYS = 2_900;

    private final Municipality municipality;
    private final CaseGenerator mill;
    private final List<DemoBody> bodies;

    private DemoVolume(Municipality municipality, long seed) {
        this.municipality = municipality;
        this.mill = new CaseGenerator(municipality, Template.readAll(), seed);
        this.bodies = bodies(municipality);
    }

    /**
     * Writes meetings into a folder.
     *
     * @param folder where; created when missing
     * @param meetings how many, at most about 40,000, as no committee meets twice on one day
     * @param seed another seed, other meetings
     * @return how many items were written
     */
    public static int write(Path folder, int meetings, long seed) {
        var volume = new DemoVolume(MunicipalityReader.read(), seed);
        if (meetings > volume.bodies.size() * DAYS) {
            throw new IllegalArgumentException("At most " + volume.bodies.size() * DAYS + " meetings, not " + meetings);
        }
        try {
            Files.createDirectories(folder);
            int items = 0;
            for (int i = 0; i < meetings; i++) {
                items += volume.writeOne(folder, i);
            }
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder, e);
        }
    }

    private int writeOne(Path folder, int index) throws IOException {
        var body = bodies.get(index % bodies.size());
        var date = FIRST_DAY.plusDays(index / bodies.size());
        var roll = new RollCall(body, date, Set.of());
        var builder = new ItemBuilder(new DecisionWords(municipality), stop -> roll, true);
        var cases = new ArrayList<WrittenCase>();
        cases.addAll(mill.fixed(body, date, "first"));
        cases.addAll(mill.free(body, new Round(date, date, date), ITEMS));
        cases.addAll(mill.fixed(body, date, "last"));
        var items = cases.stream().map(written -> builder.item(written, 0)).toList();
        var manner = body.mannerIn(date.getYear());
        MinutesWriter.write(new DemoMeeting(roll, municipality.getTerm(date), true, null, manner, items), folder);
        return items.size();
    }

    /** The municipality's own bodies and more committees of the same kinds, half of them in Markdown. */
    private static List<DemoBody> bodies(Municipality municipality) {
        var own = List.copyOf(municipality.bodies().values());
        var committees = own.stream().filter(DemoBody::isSpecialCommittee).toList();
        var all = new ArrayList<DemoBody>();
        own.forEach(body -> all.add(plain(body, body.names(), all.size())));
        for (String name : MORE_COMMITTEES) {
            var model = committees.get(all.size() % committees.size());
            var names = new LinkedHashMap<Term, String>();
            municipality.terms().forEach(term -> names.put(term, name));
            all.add(plain(model, names, all.size()));
        }
        return List.copyOf(all);
    }

    private static DemoBody plain(DemoBody body, Map<Term, String> names, int index) {
        var manner = index % 2 == 0 ? MinutesStyle.MARKDOWN : MinutesStyle.TEXT;
        return new DemoBody(
                body.id(),
                body.number(),
                names,
                body.memberTitle(),
                body.department(),
                body.place(),
                body.time(),
                new TreeMap<>(Map.of(FIRST_DAY.getYear(), manner)),
                body.seats());
    }
}
