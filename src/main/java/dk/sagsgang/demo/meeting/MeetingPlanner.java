package dk.sagsgang.demo.meeting;

import dk.sagsgang.demo.casefile.CaseGenerator;
import dk.sagsgang.demo.casefile.Template;
import dk.sagsgang.demo.casefile.WrittenCase;
import dk.sagsgang.demo.casefile.WrittenCase.Stop;
import dk.sagsgang.demo.town.DemoBody;
import dk.sagsgang.demo.town.Municipality;
import dk.sagsgang.demo.town.Municipality.Round;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Lays hand-written and generated cases out over the calendar. */
public final class MeetingPlanner {

    private static final int FREE_IN_COMMITTEE = 4;
    private static final int FREE_ELSEWHERE = 3;

    /** A case at one of its stops. */
    private record Treatment(WrittenCase written, int stopIndex) {}

    private record Key(String body, LocalDate date) {}

    private final Municipality municipality;
    private final CaseGenerator mill;
    private final SplittableRandom random;
    private final DecisionWords words;
    private final Map<Key, List<Treatment>> agendas = new HashMap<>();
    private final Map<Key, RollCall> rolls = new HashMap<>();

    public MeetingPlanner(Municipality municipality, List<Template> templates, long seed) {
        this.municipality = municipality;
        this.mill = new CaseGenerator(municipality, templates, seed);
        this.random = new SplittableRandom(seed + 1);
        this.words = new DecisionWords(municipality);
    }

    /** Every meeting, in the order of the calendar; a corrected version follows the one it corrects. */
    public List<DemoMeeting> plan(List<WrittenCase> written) {
        written.stream().sorted(Comparator.comparing(WrittenCase::closed)).forEach(this::enter);
        var meetings = new ArrayList<DemoMeeting>();
        for (Round round : municipality.rounds()) {
            municipality.bodies().values().stream()
                    .sorted(Comparator.comparing(DemoBody::isSpecialCommittee).reversed())
                    .forEach(body -> fill(body, round));
            for (DemoBody body : municipality.bodies().values()) {
                meetings.addAll(versions(body, round.dateOf(body)));
            }
        }
        return meetings;
    }

    private void enter(WrittenCase written) {
        for (int i = 0; i < written.path().size(); i++) {
            var stop = written.path().get(i);
            agendas.computeIfAbsent(new Key(stop.body(), stop.date()), key -> new ArrayList<>())
                    .add(new Treatment(written, i));
        }
    }

    private void fill(DemoBody body, Round round) {
        var date = round.dateOf(body);
        var count = body.isSpecialCommittee() ? FREE_IN_COMMITTEE : FREE_ELSEWHERE;
        mill.fixed(body, date, "fixed").forEach(this::enter);
        mill.free(body, round, count).forEach(this::enter);
        mill.fixed(body, date, "last").forEach(this::enter);
        var treatments = agendas.computeIfAbsent(new Key(body.id(), date), key -> new ArrayList<>());
        var opening = new ArrayList<>(mill.fixed(body, date, "first"));
        opening.addAll(mill.fixed(body, date, "second"));
        treatments.addAll(
                0, opening.stream().map(first -> new Treatment(first, 0)).toList());
        rolls.put(new Key(body.id(), date), new RollCall(body, date, absent(body, date, treatments)));
    }

    private List<DemoMeeting> versions(DemoBody body, LocalDate date) {
        var versions = new ArrayList<DemoMeeting>();
        versions.add(meeting(rollOn(body.id(), date), null));
        for (Municipality.Reissue reissue : municipality.reissues()) {
            if (reissue.body().equals(body.id()) && reissue.date().equals(date)) {
                versions.add(meeting(new RollCall(body, date, Set.copyOf(reissue.absent())), reissue.note()));
            }
        }
        return versions;
    }

    private DemoMeeting meeting(RollCall roll, @Nullable String note) {
        var body = roll.body();
        var date = roll.date();
        var held = municipality.isHeld(date);
        var builder = new ItemBuilder(words, stop -> rollOf(stop, roll), held);
        var items = new ArrayList<DemoItem>();
        for (Treatment treatment : agendaOf(body, date)) {
            items.add(builder.item(treatment.written(), treatment.stopIndex()));
        }
        var manner = body.mannerIn(date.getYear());
        var parsed = held ? new Absences(roll, manner).tell(items, isLively(body, date), note == null) : items;
        return new DemoMeeting(roll, municipality.getTerm(date), held, note, manner, List.copyOf(parsed));
    }

    private RollCall rollOf(Stop stop, RollCall current) {
        var isCurrent = stop.body().equals(current.body().id()) && stop.date().equals(current.date());
        return isCurrent ? current : rollOn(stop.body(), stop.date());
    }

    private RollCall rollOn(String body, LocalDate date) {
        return Objects.requireNonNull(rolls.get(new Key(body, date)), () -> body + " does not meet on " + date);
    }

    private List<Treatment> agendaOf(DemoBody body, LocalDate date) {
        return agendas.getOrDefault(new Key(body.id(), date), List.of());
    }

    /** Whether hand-written votes or absences are in a meeting; then no other absences are generated for it. */
    private boolean isLively(DemoBody body, LocalDate date) {
        return agendaOf(body, date).stream()
                .map(treatment -> treatment.written().path().get(treatment.stopIndex()))
                .anyMatch(stop -> !stop.votes().isEmpty() || !stop.absences().isEmpty());
    }

    private Set<String> absent(DemoBody body, LocalDate date, List<Treatment> treatments) {
        var absent = new HashSet<String>();
        for (Treatment treatment : treatments) {
            treatment.written().path().get(treatment.stopIndex()).absences().stream()
                    .filter(absence -> absence.scope().equals("meeting"))
                    .forEach(absence -> absent.add(absence.person()));
        }
        var draws = random.nextInt(body.id().equals(DemoBody.COUNCIL) ? 4 : 2);
        var seats = body.seatsOn(date);
        for (int i = 0; i < draws; i++) {
            var drawn = seats.get(random.nextInt(1, seats.size())).person().id();
            if (!isLively(body, date) && municipality.isHeld(date)) {
                absent.add(drawn);
            }
        }
        return Set.copyOf(absent);
    }
}
