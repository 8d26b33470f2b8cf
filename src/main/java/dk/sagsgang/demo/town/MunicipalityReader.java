package dk.sagsgang.demo.town;

import dk.sagsgang.demo.text.Resources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code municipality.yaml}. */
public final class MunicipalityReader {

    private final JsonNode root;
    private final List<Term> terms = new ArrayList<>();
    private final Map<String, Politician> people = new LinkedHashMap<>();

    private MunicipalityReader(JsonNode root) {
        this.root = root;
    }

    public static Municipality read() {
        return new MunicipalityReader(Resources.readYaml("demo/municipality.yaml")).municipality();
    }

    public static @Nullable String textOrNull(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asString() : null;
    }

    public static LocalDate date(JsonNode node, String field) {
        return LocalDate.parse(node.get(field).asString());
    }

    private Municipality municipality() {
        root.get("terms")
                .forEach(node -> terms.add(new Term(node.get("id").asString(), date(node, "from"), date(node, "to"))));
        root.get("people").forEach(this::addPerson);
        var parties = new LinkedHashMap<String, String>();
        root.get("parties")
                .forEach(node -> parties.put(
                        node.get("letter").asString(), node.get("name").asString()));
        var departments = new LinkedHashMap<String, String>();
        root.get("departments")
                .forEach(node -> departments.put(
                        node.get("id").asString(), node.get("name").asString()));
        var bodies = new LinkedHashMap<String, DemoBody>();
        root.get("bodies")
                .forEach(node -> bodies.put(node.get("id").asString(), body(node, bodies.size() + 1, departments)));
        return new Municipality(
                root.get("name").asString(),
                date(root, "today"),
                List.copyOf(terms),
                parties,
                List.copyOf(departments.values()),
                people,
                bodies,
                rounds(),
                reissues());
    }

    private void addPerson(JsonNode node) {
        var id = node.get("id").asString();
        people.put(
                id,
                new Politician(
                        id, node.get("name").asString(), node.get("party").asString()));
    }

    private DemoBody body(JsonNode node, int number, Map<String, String> departments) {
        var names = new LinkedHashMap<Term, String>();
        var seats = new ArrayList<Seat>();
        for (Term term : terms) {
            names.put(term, node.get("names").get(term.id()).asString());
            node.get("members").get(term.id()).forEach(member -> seats.add(seat(member, term)));
        }
        return new DemoBody(
                node.get("id").asString(),
                number,
                names,
                node.get("memberTitle").asString(),
                require(departments.get(node.get("department").asString()), "department"),
                node.get("place").asString(),
                node.get("time").asString(),
                manners(node.get("manners")),
                List.copyOf(seats));
    }

    private Seat seat(JsonNode member, Term term) {
        if (member.isString()) {
            return new Seat(person(member.asString()), null, term.from(), term.to());
        }
        return new Seat(
                person(member.get("person").asString()),
                textOrNull(member, "role"),
                member.has("from") ? date(member, "from") : term.from(),
                member.has("to") ? date(member, "to") : term.to());
    }

    private Politician person(String id) {
        return require(people.get(id), "person " + id);
    }

    private static NavigableMap<Integer, MinutesStyle> manners(JsonNode node) {
        var manners = new TreeMap<Integer, MinutesStyle>();
        node.propertyStream()
                .forEach(entry -> manners.put(
                        Integer.valueOf(entry.getKey()),
                        MinutesStyle.named(entry.getValue().asString())));
        return manners;
    }

    private List<Municipality.Round> rounds() {
        var rounds = new ArrayList<Municipality.Round>();
        root.get("calendar")
                .forEach(node -> rounds.add(new Municipality.Round(
                        date(node, "committees"), date(node, "finance"), date(node, "council"))));
        return List.copyOf(rounds);
    }

    private List<Municipality.Reissue> reissues() {
        var reissues = new ArrayList<Municipality.Reissue>();
        root.get("reissued").forEach(node -> {
            var absent = new ArrayList<String>();
            node.get("absent").forEach(id -> absent.add(id.asString()));
            reissues.add(new Municipality.Reissue(
                    node.get("body").asString(),
                    date(node, "date"),
                    node.get("note").asString().strip(),
                    List.copyOf(absent)));
        });
        return List.copyOf(reissues);
    }

    private static <T> T require(@Nullable T found, String what) {
        if (found == null) {
            throw new IllegalArgumentException("municipality.yaml refers to an unknown " + what);
        }
        return found;
    }
}
