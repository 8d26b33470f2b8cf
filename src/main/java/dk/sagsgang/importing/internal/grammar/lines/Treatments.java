package dk.sagsgang.importing.internal.grammar.lines;

import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.importing.internal.grammar.values.BodyNames;
import dk.sagsgang.importing.internal.grammar.values.Dates;
import dk.sagsgang.vocabulary.HeadingLineVocabulary;
import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recognises headings that name a body's treatment of the case and its day: {@code Beslutning i Kulturudvalget den 7. maj 2024}. */
final class Treatments {
    static final int LONGEST = 140;
    private static final int SHORTEST = 8;
    private static final int LONGEST_NAME = 10;

    private final Vocabulary vocabulary;
    private final HeadingLineVocabulary lines;
    private final BodyNames bodies;
    private final Dates dates;

    Treatments(Vocabulary vocabulary, BodyNames bodies, Dates dates) {
        this.vocabulary = vocabulary;
        this.lines = vocabulary.headingLines();
        this.bodies = bodies;
        this.dates = dates;
    }

    /** The treatment that a line or paragraph is the heading of; null where it is none. */
    @Nullable
    Heading read(String plain) {
        return isLike(plain) ? readAll(plain) : null;
    }

    /** A cheap look before words are cut: such a heading ends in a colon or a digit, or says that it is a decision. */
    private boolean isLike(String plain) {
        char last = plain.charAt(plain.length() - 1);
        if (plain.length() > LONGEST || plain.length() < SHORTEST) {
            return false;
        }
        if (last == ':' || Character.isDigit(last)) {
            return true;
        }
        int blank = plain.lastIndexOf(' ');
        String lastWord = plain.substring(blank + 1).toLowerCase(Locale.ROOT);
        return vocabulary.headings().decisions().after().contains(lastWord)
                || lines.decisions().begin(plain);
    }

    /** Reads {@code Beslutning i X den D}, {@code Xs beslutning den D, pkt. N}, {@code X, D, pkt. N} and {@code X den D:}. */
    private @Nullable Heading readAll(String plain) {
        Words words = Words.of(plain);
        Optional<PhraseTable.Match<Boolean>> before =
                vocabulary.headings().decisions().before().findAt(words, 0);
        int at = before.map(PhraseTable.Match::next).orElse(0);
        Optional<BodyNames.BodyMatch> body = bodies.findAt(words, at);
        if (body.filter(found -> vocabulary.bodies().isAuthority(found.name())).isPresent()) {
            return null;
        }
        if (body.isEmpty() && before.isEmpty()) {
            body = committeeBeforeDay(plain, words);
        }
        if (body.isPresent()) {
            at = afterAcronym(words, body.get().next());
        }
        boolean after = body.isPresent()
                && at < words.size()
                && vocabulary.headings().decisions().after().contains(words.lower(at));
        if (after) {
            at++;
        }
        if (before.isEmpty() && body.isEmpty()) {
            return null;
        }
        Tail tail = tail(plain, words, at);
        Optional<BodyNames.BodyMatch> named = before.isPresent() && (body.isEmpty() || tail == null)
                ? namedBeforeDay(plain, words, before.get().next())
                : Optional.empty();
        if (named.isPresent()) {
            body = named;
            tail = tail(plain, words, named.get().next());
        }
        boolean titled = before.isPresent() || after;
        if (tail == null || (!titled && tail.date() == null) || (titled && body.isEmpty() && tail.date() == null)) {
            return null;
        }
        String name = body.map(BodyNames.BodyMatch::name).orElse(null);
        Heading.Treatment treatment = new Heading.Treatment(name, tail.date(), tail.itemNumber(), titled);
        String text =
                plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain;
        return new Heading(SectionKind.DECISION, text, -1, treatment, false);
    }

    /** {@code Social og Sundhed, 6. januar 2024, pkt. 123:}: any name, where a day and an item's number follow it. */
    private Optional<BodyNames.BodyMatch> committeeBeforeDay(String plain, Words words) {
        Optional<Dates.DateMatch> day = dates.findFrom(plain, 0);
        int next = day.map(found -> words.indexAt(found.start())).orElse(0);
        while (next > 0 && lines.fillers().contains(words.lower(next - 1))) {
            next--;
        }
        Tail tail = next > 0 ? tail(plain, words, next) : null;
        boolean numbered = tail != null && tail.date() != null && tail.itemNumber() != null;
        return numbered ? bodies.listAt(words, 0, next) : Optional.empty();
    }

    /** {@code Beslutning i Udvalget for det nære sundhedsvæsen den 15-05-2018}: all words between are the body's name. */
    private Optional<BodyNames.BodyMatch> namedBeforeDay(String plain, Words words, int from) {
        Optional<Dates.DateMatch> day = dates.findFrom(plain, from < words.size() ? words.start(from) : plain.length());
        if (day.isEmpty() || day.get().end() < plain.length() - 1) {
            return Optional.empty();
        }
        int next = words.indexAt(day.get().start());
        while (next > from && lines.fillers().contains(words.lower(next - 1))) {
            next--;
        }
        boolean name = next > from
                && next - from <= LONGEST_NAME
                && words.isCapitalised(from)
                && !vocabulary.bodies().isAuthority(words.text());
        return name
                ? Optional.of(new BodyNames.BodyMatch(
                        plain.substring(words.start(from), words.end(next - 1)), from, next, false))
                : Optional.empty();
    }

    /** Over the abbreviation in {@code Udvalget for plan, udvikling og kultur (PUK)}. */
    private static int afterAcronym(Words words, int at) {
        boolean acronym = at < words.size()
                && words.gapBefore(at).endsWith("(")
                && words.end(at) < words.text().length()
                && words.text().charAt(words.end(at)) == ')';
        return acronym ? at + 1 : at;
    }

    private record Tail(@Nullable LocalDate date, @Nullable String itemNumber) {}

    /** The day and item number that may end such a heading; null where anything else follows. */
    private @Nullable Tail tail(String plain, Words words, int from) {
        int at = from;
        while (at < words.size() && lines.fillers().contains(words.lower(at))) {
            at++;
        }
        LocalDate date = null;
        if (at < words.size()) {
            Optional<Dates.DateMatch> found = dates.findFrom(plain, words.start(at));
            if (found.isPresent() && found.get().start() == words.start(at)) {
                date = found.get().date();
                at = words.indexAt(found.get().end());
            }
        }
        String number = null;
        if (at + 1 < words.size() && lines.items().contains(words.lower(at))) {
            at = lines.numbers().contains(words.lower(at + 1)) ? at + 2 : at + 1;
            number = at < words.size() ? words.printed(at) : null;
            at++;
        }
        return at >= words.size() ? new Tail(date, number) : null;
    }
}
