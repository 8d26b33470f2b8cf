package dk.sagsgang.importing.internal.grammar.decisions;

import dk.sagsgang.importing.internal.grammar.decisions.DecisionDraft.Context;
import dk.sagsgang.importing.internal.grammar.values.BodyNames;
import dk.sagsgang.importing.internal.grammar.values.Dates;
import dk.sagsgang.importing.internal.grammar.values.Names;
import dk.sagsgang.vocabulary.DecisionVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the body that a sentence says did something. */
public final class BodySubject {
    private static final int FURTHEST = 5;
    private static final int LONGEST_PARTY = 3;

    private final BodyNames bodies;
    private final Dates dates;
    private final Names names;
    private final Vocabulary vocabulary;
    private final DecisionVocabulary decisions;

    public BodySubject(BodyNames bodies, Dates dates, Names names, Vocabulary vocabulary) {
        this.bodies = bodies;
        this.dates = dates;
        this.names = names;
        this.vocabulary = vocabulary;
        this.decisions = vocabulary.decisions();
    }

    /**
     * A body that did something.
     *
     * @param organization its name, or null for a bare "udvalget"
     * @param date the day, where the sentence states it
     * @param others bodies named beside it, which did the same
     */
    public record SubjectMatch(
            @Nullable String organization, @Nullable LocalDate date, List<String> others) {
        /** The body itself, or the one whose decision is being reported where only "udvalget" is said. */
        Context within(Context context) {
            if (organization == null) {
                return date == null ? context : new Context(context.organization(), date, context.itemNumber());
            }
            boolean same = organization.equals(context.organization());
            return same ? context : new Context(organization, date, null);
        }
    }

    /** The body before the verb, or after "af" after it. */
    public Optional<SubjectMatch> of(Words words, int verb, int afterVerb) {
        Optional<BodyNames.BodyMatch> body = bodies.findBetween(words, 0, Math.min(verb, words.size()));
        if (body.isPresent() && isSubject(words, body.get())) {
            LocalDate date = dateBetween(words, body.get().next(), verb);
            return Optional.of(new SubjectMatch(
                    body.get().name(), date, others(words, body.get().next(), verb)));
        }
        if (afterVerb + 1 < words.size() && decisions.doneBy().contains(words.lower(afterVerb))) {
            return bodies.findAt(words, afterVerb + 1).map(found -> new SubjectMatch(found.name(), null, List.of()));
        }
        return Optional.empty();
    }

    /** {@code Økonomiudvalget, Miljøudvalget og Børneudvalget anbefaler}: those after the first. */
    private List<String> others(Words words, int from, int verb) {
        List<String> others = new ArrayList<>();
        int at = from;
        while (at < verb) {
            boolean and = vocabulary.sentences().joins().contains(words.lower(at));
            if (!and && !words.gapBefore(at).contains(",")) {
                break;
            }
            int start = and ? at + 1 : at;
            BodyNames.BodyMatch body = bodies.findAt(words, start).orElse(null);
            if (body == null || body.name() == null || body.genitive() || body.next() > verb) {
                break;
            }
            others.add(body.name());
            at = body.next();
        }
        return others;
    }

    private boolean isSubject(Words words, BodyNames.BodyMatch body) {
        if (body.genitive() || body.first() > FURTHEST) {
            return false;
        }
        for (int i = 0; i < body.first(); i++) {
            if (!decisions.beforeSubject().contains(words.lower(i))) {
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
                .map(Dates.DateMatch::date)
                .orElse(null);
    }

    /** Whether single members or parties are the subject, whose actions are not a decision. */
    public boolean isMinority(Words words, int verb) {
        String first = words.lower(0);
        if (isPassive(words, verb)) {
            return false;
        }
        boolean group = vocabulary.persons().groups().contains(first)
                || startsWithParty(words)
                || vocabulary.voters().theMinority().contains(first)
                || (words.size() > 1 && vocabulary.voters().minority().contains(words.lower(1)));
        boolean letters = words.printed(0).length() == 1
                && words.isCapitalised(0)
                && verb > 0
                && !decisions.notLetters().contains(first);
        return group || letters || names.isTitle(words, 0) || startsWithName(words, verb);
    }

    /** "X blev valgt" and "X og Y godkendt" are done to the person, not by the person. */
    private boolean isPassive(Words words, int verb) {
        if (verb < words.size()
                && decisions.passive().participles().contains(words.lower(verb))
                && !isBehindOtherVerb(words, verb)) {
            return true;
        }
        for (int i = Math.max(0, verb - 3); i < verb; i++) {
            if (decisions.passive().verbs().contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code har godkendt}, {@code foreslog sagen udsat}: the subject did something itself. */
    private boolean isBehindOtherVerb(Words words, int verb) {
        for (int i = 0; i < verb; i++) {
            boolean auxiliary = decisions.passive().auxiliaries().contains(words.lower(i)) && i >= verb - 3;
            if (auxiliary || vocabulary.votes().proposing().contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWithParty(Words words) {
        for (int last = 0; last < Math.min(LONGEST_PARTY, words.size()); last++) {
            String name =
                    words.text().substring(words.start(0), words.end(last)).toLowerCase(Locale.ROOT);
            if (vocabulary.persons().parties().containsKey(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWithName(Words words, int verb) {
        Names.NameMatch name = verb > 1 ? names.at(words, 0, verb, null) : null;
        return name != null;
    }
}
