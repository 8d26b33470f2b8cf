package dk.sagsgang.importing.internal.grammar.decisions;

import dk.sagsgang.importing.internal.grammar.decisions.DecisionDraft.Context;
import dk.sagsgang.importing.internal.grammar.lines.Heading;
import dk.sagsgang.importing.internal.grammar.lines.Headings;
import dk.sagsgang.importing.internal.grammar.values.BodyNames;
import dk.sagsgang.importing.internal.grammar.values.Dates;
import dk.sagsgang.vocabulary.BodyVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.Optional;

/** Reads whose decision follows: {@code Økonomiudvalget den 3. maj 2021:}, {@code Byrådet:}, {@code X, 07-05-2013, pkt. 141}. */
public final class BodyLabel {
    private static final int LONGEST = 160;

    private final BodyNames bodies;
    private final Headings headings;
    private final Dates dates;
    private final BodyVocabulary vocabulary;

    public BodyLabel(BodyNames bodies, Headings headings, Dates dates, Vocabulary vocabulary) {
        this.bodies = bodies;
        this.headings = headings;
        this.dates = dates;
        this.vocabulary = vocabulary.bodies();
    }

    /**
     * A label at the start of a paragraph.
     *
     * @param context whose decision follows
     * @param end where the label ends and the text continues
     */
    public record LabelMatch(Context context, int end) {}

    /** The body, day and item number that a paragraph announces; empty where it is no such label. */
    public Optional<LabelMatch> read(String paragraph) {
        String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        if (paragraph.length() <= LONGEST) {
            Heading heading = headings.treatmentIn(paragraph);
            if (heading != null && heading.treatment() != null) {
                Heading.Treatment parsed = heading.treatment();
                return Optional.of(new LabelMatch(
                        new Context(parsed.organization(), parsed.date(), parsed.itemNumber()), paragraph.length()));
            }
        }
        Words words = Words.of(start);
        Optional<BodyNames.BodyMatch> body =
                bodies.findAt(words, 0).filter(found -> found.name() != null && !vocabulary.isAuthority(found.name()));
        if (body.isEmpty()) {
            return Optional.empty();
        }
        int end = words.end(body.get().next() - 1) + (body.get().genitive() ? 1 : 0);
        int colon = start.indexOf(':');
        if (end == paragraph.length() && !body.get().genitive()) {
            return Optional.of(new LabelMatch(new Context(body.get().name(), null, null), end));
        }
        if (colon < end || colon > end + 60) {
            return Optional.empty();
        }
        String between = start.substring(end, colon);
        Optional<Dates.DateMatch> date = dates.findFrom(between, 0);
        boolean onlyDate =
                date.isPresent() && isFiller(between.substring(0, date.get().start()));
        if (!between.isBlank() && !onlyDate) {
            return Optional.empty();
        }
        Context context =
                new Context(body.get().name(), date.map(Dates.DateMatch::date).orElse(null), null);
        return Optional.of(new LabelMatch(context, colon + 1));
    }

    private boolean isFiller(String text) {
        String words = text.replace(",", "").strip();
        return words.isEmpty() || vocabulary.beforeDay().contains(words);
    }
}
