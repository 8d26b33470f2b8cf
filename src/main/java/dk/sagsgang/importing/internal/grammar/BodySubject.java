package dk.sagsgang.importing.internal.grammar;

import dk.sagsgang.importing.internal.grammar.DecisionDraft.Context;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the body that a sentence says did something. */
final class BodySubject {
    private static final Set<String> BEFORE =
            Set.of("i", "et", "enigt", "samlet", "det", "hele", "den", "enig", "flertal", "flertallet");
    private static final int FURTHEST = 5;

    private final BodyNames bodies;
    private final Dates dates;
    private final Names names;
    private final Vocabulary vocabulary;

    BodySubject(BodyNames bodies, Dates dates, Names names, Vocabulary vocabulary) {
        this.bodies = bodies;
        this.dates = dates;
        this.names = names;
        this.vocabulary = vocabulary;
    }

    /**
     * A body that did something.
     *
     * @param organization its name, or null for a bare "udvalget"
     * @param date the day where the sentence tells it
     * @param others bodies named beside it, which did the same
     */
    record Found(@Nullable String organization, @Nullable LocalDate date, List<String> others) {
        /** The body itself, or the one whose decision is being told where only "udvalget" is said. */
        Context within(Context context) {
            if (organization == null) {
                return date == null ? context : new Context(context.organization(), date, context.itemNumber());
            }
            boolean same = organization.equals(context.organization());
            return same ? context : new Context(organization, date, null);
        }
    }

    /** The body before the verb, or after "af" behind it. */
    Optional<Found> of(Words words, int verb, int afterVerb) {
        Optional<BodyNames.Found> body = bodies.findBetween(words, 0, Math.min(verb, words.size()));
        if (body.isPresent() && isSubject(words, body.get())) {
            LocalDate date = dateBetween(words, body.get().next(), verb);
            return Optional.of(
                    new Found(body.get().name(), date, others(words, body.get().next(), verb)));
        }
        if (afterVerb + 1 < words.size() && words.lower(afterVerb).equals("af")) {
            return bodies.findAt(words, afterVerb + 1).map(found -> new Found(found.name(), null, List.of()));
        }
        return Optional.empty();
    }

    /** {@code Økonomiudvalget, Miljøudvalget og Børneudvalget anbefaler}: those after the first. */
    private List<String> others(Words words, int from, int verb) {
        List<String> others = new ArrayList<>();
        int at = from;
        while (at < verb) {
            boolean and = words.lower(at).equals("og") || words.lower(at).equals("samt");
            if (!and && !words.gapBefore(at).contains(",")) {
                break;
            }
            int start = and ? at + 1 : at;
            BodyNames.Found body = bodies.findAt(words, start).orElse(null);
            if (body == null || body.name() == null || body.genitive() || body.next() > verb) {
                break;
            }
            others.add(body.name());
            at = body.next();
        }
        return others;
    }

    private static boolean isSubject(Words words, BodyNames.Found body) {
        if (body.genitive() || body.first() > FURTHEST) {
            return false;
        }
        for (int i = 0; i < body.first(); i++) {
            if (!BEFORE.contains(words.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable LocalDate dateBetween(Words words, int from, int verb) {
        if (from >= verb) {
            return null;
        }
        return dates.findFrom(words.text(), words.start(from))
                .filter(date -> date.start() < words.start(verb))
                .map(Dates.Found::date)
                .orElse(null);
    }

    /** Whether single members or parties are the subject, whose doings are no decision. */
    boolean isMinority(Words words, int verb) {
        String first = words.lower(0);
        if (isPassive(words, verb)) {
            return false;
        }
        boolean group = vocabulary.persons().groups().contains(first)
                || vocabulary.persons().parties().containsKey(first)
                || first.equals("mindretallet")
                || (words.size() > 1 && words.lower(1).equals("mindretal"));
        boolean letters = words.printed(0).length() == 1 && words.isCapitalised(0) && verb > 0 && !first.equals("i");
        return group || letters || names.isTitle(words, 0) || startsWithName(words, verb);
    }

    /** "X blev valgt" is done to him, not by him. */
    private static boolean isPassive(Words words, int verb) {
        for (int i = Math.max(0, verb - 3); i < verb; i++) {
            String lower = words.lower(i);
            if (lower.equals("blev") || lower.equals("bliver") || lower.equals("er")) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWithName(Words words, int verb) {
        Names.Found name = verb > 1 ? names.at(words, 0, verb, null) : null;
        return name != null;
    }
}
