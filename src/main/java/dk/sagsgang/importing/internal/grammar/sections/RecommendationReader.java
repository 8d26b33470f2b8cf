package dk.sagsgang.importing.internal.grammar.sections;

import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.lines.RawSection;
import dk.sagsgang.importing.internal.grammar.values.BodyNames;
import dk.sagsgang.importing.parsed.ParsedRecommendation;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.RecommendationVocabulary;
import dk.sagsgang.vocabulary.SentenceVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a recommendation: who recommends, to whom, and its points. */
public final class RecommendationReader {
    private static final int LONGEST_INTRO = 1500;

    private final RecommendationVocabulary recommendations;
    private final SentenceVocabulary sentences;
    private final BodyNames bodies;

    public RecommendationReader(Vocabulary vocabulary, BodyNames bodies) {
        this.recommendations = vocabulary.recommendations();
        this.sentences = vocabulary.sentences();
        this.bodies = bodies;
    }

    /** Who recommends what; empty where the section holds no words. */
    public Optional<ParsedRecommendation> read(Lines lines, RawSection section) {
        List<PointLines> points = new PointSplitter(lines, sentences).split(section);
        if (points.isEmpty()) {
            return Optional.empty();
        }
        PointLines first = points.getFirst();
        String intro = first.text().substring(0, Math.min(first.text().length(), LONGEST_INTRO));
        Words words = Words.of(intro);
        PhraseTable.Match<Boolean> verb =
                first.label() == null ? recommendations.verbs().find(words).orElse(null) : null;
        List<String> recommenders = List.of();
        List<String> to = List.of();
        List<ParsedRecommendation.Point> read = new ArrayList<>();
        if (verb != null) {
            recommenders = recommenders(intro.substring(0, words.start(verb.first())));
            to = addressed(words, verb.next());
        }
        if (verb == null || points.size() == 1) {
            points.forEach(point -> read.add(point(point, verb == null ? 0 : afterVerb(intro, words, verb))));
        } else {
            points.subList(1, points.size()).forEach(point -> read.add(point(point, 0)));
        }
        LineRange all =
                new LineRange(first.lines().start(), points.getLast().lines().end());
        return Optional.of(new ParsedRecommendation(recommenders, to, read, all));
    }

    private static ParsedRecommendation.Point point(PointLines point, int from) {
        return new ParsedRecommendation.Point(
                point.label(), point.text().substring(from).strip(), point.lines());
    }

    /** The one point of a recommendation without a list begins with its "at", or after "at udvalget godkender". */
    private int afterVerb(String intro, Words words, PhraseTable.Match<Boolean> verb) {
        for (int i = verb.next(); i < words.size(); i++) {
            if (sentences.that().contains(words.lower(i))) {
                return words.start(i);
            }
        }
        int end = words.end(verb.next() - 1);
        return intro.length() > end && intro.charAt(end) == ':' ? end + 1 : end;
    }

    /** Cuts {@code A-forvaltningen, B- og C-forvaltningen og D} into its names. */
    public List<String> recommenders(String text) {
        List<String> names = new ArrayList<>();
        Words words = Words.of(text);
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean last = i + 1 == words.size();
            boolean comma = !last
                    && words.gapBefore(i + 1).contains(",")
                    && !words.printed(i).endsWith("-");
            boolean and = !last && isAnd(words, i + 1) && !words.printed(i).endsWith("-");
            if (last || comma || and) {
                addName(names, words, start, i);
                start = i + 1;
                while (start < words.size() && isAnd(words, start)) {
                    start++;
                }
                i = Math.max(i, start - 1);
            }
        }
        return names;
    }

    private boolean isAnd(Words words, int index) {
        return sentences.joins().contains(words.lower(index));
    }

    private void addName(List<String> names, Words words, int first, int last) {
        if (first <= last && first < words.size()) {
            String name = words.text().substring(words.start(first), words.end(last));
            if (!recommendations.nobody().contains(name.toLowerCase(Locale.ROOT))) {
                names.add(name);
            }
        }
    }

    /** The bodies named after the verb in the order in which the case goes through them. */
    private List<String> addressed(Words words, int from) {
        List<String> to = new ArrayList<>();
        int at = from;
        while (at < words.size() && to.size() < 8) {
            if (recommendations.respective().contains(words.lower(at)) && at + 1 < words.size()) {
                to.add(words.printed(at) + " " + words.printed(at + 1));
                at += 2;
                continue;
            }
            Optional<BodyNames.BodyMatch> body = bodies.findAt(words, at);
            if (body.isPresent() && !body.get().genitive() && isAddressed(words, body.get())) {
                String name = body.get().name();
                String printed = name == null ? words.printed(body.get().first()) : name;
                if (!to.contains(printed)) {
                    to.add(printed);
                }
            }
            at = body.map(found -> Math.max(found.next(), found.first() + 1)).orElse(at + 1);
            if (at > from + 60) {
                break;
            }
        }
        return to;
    }

    /** A body is addressed after "til", "at" or "over for", or in a list of such bodies, and where it does something. */
    private boolean isAddressed(Words words, BodyNames.BodyMatch body) {
        String before = body.first() == 0 ? "" : words.lower(body.first() - 1);
        return recommendations.addressed().contains(before)
                || words.gapBefore(body.first()).contains(",");
    }

    /** One point with the lines it is on. */
    public record PointLines(@Nullable String label, String text, LineRange lines) {}
}
