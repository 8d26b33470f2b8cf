package dk.sagsgang.demo.casefile;

import dk.sagsgang.demo.casefile.WrittenCase.Attachment;
import dk.sagsgang.demo.casefile.WrittenCase.Ballot;
import dk.sagsgang.demo.casefile.WrittenCase.Stop;
import dk.sagsgang.demo.town.DemoBody;
import dk.sagsgang.demo.town.Municipality;
import dk.sagsgang.demo.town.Municipality.Round;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Makes cases from the templates, for volume. The same seed gives the same cases, in the same order. */
public final class CaseGenerator {

    private static final List<String> ATTACHMENTS = List.of(
            "Notat fra forvaltningen",
            "Oversigtskort",
            "Tidsplan",
            "Økonomiskema",
            "Udkast til aftale",
            "Høringssvar",
            "Præsentation fra mødet",
            "Regnskab for sidste år");

    private final Municipality municipality;
    private final List<Template> templates;
    private final SplittableRandom random;
    private final NumberSeries numbers = new NumberSeries();
    private final Map<String, ShuffledDeck<Template>> decks = new HashMap<>();
    private final Map<String, ShuffledDeck<String>> differences = new HashMap<>();
    private int made;

    public CaseGenerator(Municipality municipality, List<Template> templates, long seed) {
        this.municipality = municipality;
        this.templates = templates;
        this.random = new SplittableRandom(seed);
    }

    /** Those that come by rule: opening and closing items, and what belongs to the month. */
    public List<WrittenCase> fixed(DemoBody body, LocalDate date, String position) {
        return templates.stream()
                .filter(template -> template.position().equals(position))
                .filter(template -> template.fits(body, date.getMonthValue(), municipality.isHeld(date)))
                .map(template -> make(template, body, ignored -> date))
                .toList();
    }

    /** A few drawn at random; some of them go on to the finance committee and the council in the same round. */
    public List<WrittenCase> free(DemoBody body, Round round, int count) {
        var deck = decks.computeIfAbsent(body.id(), id -> new ShuffledDeck<>(startingIn(body), random));
        var found = new ArrayList<WrittenCase>();
        var used = new HashSet<Template>();
        while (used.size() < Math.min(count, deck.size())) {
            var template = deck.draw();
            if (used.add(template)) {
                found.add(make(template, body, round::dateOf));
            }
        }
        return found;
    }

    private List<Template> startingIn(DemoBody body) {
        return templates.stream()
                .filter(Template::isFree)
                .filter(template -> template.bodies().contains(body.id()))
                .toList();
    }

    private WrittenCase make(Template template, DemoBody body, Function<DemoBody, LocalDate> dates) {
        var date = dates.apply(body);
        var filled = new TemplateFiller(random, body, date).fill(template, difference(template), body, date);
        var number = filled.number();
        if (number.isEmpty() && template.subject() != null) {
            number = numbers.next(body, date.getYear(), template.subject());
        }
        var sections = new ArrayList<>(WrittenSection.parse(filled.text()));
        var attachments = attachments(sections, template);
        return new WrittenCase(
                template.id() + "-" + ++made,
                filled.title(),
                null,
                new CaseLabel(template.letter(), null, number.isEmpty() ? null : number),
                false,
                false,
                path(template, body, dates),
                attachments,
                List.copyOf(sections),
                List.of());
    }

    private String difference(Template template) {
        var each = template.each();
        if (each == null) {
            return "";
        }
        return differences
                .computeIfAbsent(
                        template.id(), id -> new ShuffledDeck<>(template.slots().getOrDefault(each, List.of()), random))
                .draw();
    }

    private List<Stop> path(Template template, DemoBody body, Function<DemoBody, LocalDate> dates) {
        if (template.path().isEmpty()) {
            return List.of(stop(body, dates.apply(body), template.outcome(), template));
        }
        var stops = new ArrayList<Stop>();
        for (String id : template.path()) {
            var next = id.equals(body.id()) ? body : municipality.getBody(id);
            var isLast = id.equals(template.path().getLast());
            stops.add(stop(next, dates.apply(next), isLast ? template.outcome() : "recommended", template));
        }
        return List.copyOf(stops);
    }

    private Stop stop(DemoBody body, LocalDate date, String outcome, Template template) {
        var isVotable = template.letter() != null && "AB".contains(template.letter()) && template.isFree();
        var votes = isVotable && random.nextInt(7) == 0 ? vote(body, date) : List.<Ballot>of();
        return new Stop(body.id(), date, outcome, null, null, votes, List.of());
    }

    /** One of the smaller parties against the rest, so that the proposal is always carried. */
    private List<Ballot> vote(DemoBody body, LocalDate date) {
        var present = Count.parties(body.seatsOn(date));
        var parties = municipality.parties().keySet().stream()
                .filter(present::contains)
                .toList();
        var against = parties.get(random.nextInt(1, parties.size()));
        var inFavour = parties.stream().filter(party -> !party.equals(against)).toList();
        var style = body.id().equals(DemoBody.COUNCIL) ? (random.nextBoolean() ? "parties" : "counts") : "names";
        return List.of(new Ballot(
                "proposal", null, null, null, null, style, inFavour, List.of(against), List.of(), true, null));
    }

    private List<Attachment> attachments(List<WrittenSection> sections, Template template) {
        var found = new ArrayList<Attachment>();
        sections.removeIf(section -> {
            if (!section.heading().equals(WrittenSection.ATTACHMENTS)) {
                return false;
            }
            section.blocks().forEach(block -> {
                if (block instanceof WrittenBlock.Items list) {
                    list.items().forEach(name -> found.add(new Attachment(name, false)));
                }
            });
            return true;
        });
        if (found.isEmpty() && template.isFree() && random.nextInt(3) == 0) {
            found.add(new Attachment("Bilag 1 - " + ATTACHMENTS.get(random.nextInt(ATTACHMENTS.size())), false));
        }
        return List.copyOf(found);
    }
}
