package dk.sagsgang.importing.internal.grammar.references;

import dk.sagsgang.importing.internal.grammar.lines.Heading;
import dk.sagsgang.importing.internal.grammar.lines.Paragraph;
import dk.sagsgang.importing.internal.grammar.text.Sentences;
import dk.sagsgang.importing.internal.grammar.values.BodyNames;
import dk.sagsgang.importing.internal.grammar.values.Dates;
import dk.sagsgang.importing.parsed.ParsedMention;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.vocabulary.MeetingVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the meetings that a text speaks of: sentences with a day, a body and a word such as "behandlede" or "møde". */
public final class MentionReader {
    private static final int NEAR = 80;
    private static final int LONGEST_SENTENCE = 4000;

    private final Dates dates;
    private final BodyNames bodies;
    private final Sentences sentences;
    private final MeetingVocabulary vocabulary;

    public MentionReader(Vocabulary vocabulary, Dates dates, BodyNames bodies, Sentences sentences) {
        this.dates = dates;
        this.bodies = bodies;
        this.sentences = sentences;
        this.vocabulary = vocabulary.meetings();
    }

    /** The treatments at other meetings that a paragraph speaks of. */
    public List<ParsedMention> read(Paragraph paragraph) {
        String text = paragraph.text();
        if (dates.findFrom(text, 0).isEmpty()) {
            return List.of();
        }
        List<ParsedMention> mentions = new ArrayList<>();
        for (Sentences.Span span : sentences.of(text)) {
            if (span.end() - span.start() <= LONGEST_SENTENCE) {
                sentence(paragraph, text.substring(span.start(), span.end()), span.start(), mentions);
            }
        }
        return mentions;
    }

    private void sentence(Paragraph paragraph, String text, int offset, List<ParsedMention> mentions) {
        List<Dates.DateMatch> days = days(text);
        if (days.isEmpty()) {
            return;
        }
        Words words = Words.of(text);
        if (!speaksOfMeeting(words)) {
            return;
        }
        List<BodyNames.BodyMatch> found = bodiesIn(words);
        if (found.isEmpty() && !speaksOfOwnMeeting(words)) {
            return;
        }
        for (Dates.DateMatch day : days) {
            if (isDeadline(words, day)) {
                continue;
            }
            for (String body : bodiesOf(day, days, found, words)) {
                mentions.add(new ParsedMention(
                        body.isEmpty() ? null : body,
                        day.date(),
                        null,
                        null,
                        paragraph.lines(offset, offset + text.length()),
                        text));
            }
        }
    }

    /** A day that something holds from or must be done by is not a day of a meeting. */
    private boolean isDeadline(Words words, Dates.DateMatch day) {
        int at = words.indexAt(day.start()) - 1;
        while (at >= 0 && vocabulary.beforeDay().contains(words.lower(at))) {
            at--;
        }
        return at >= 0 && vocabulary.deadlines().contains(words.lower(at));
    }

    private List<Dates.DateMatch> days(String text) {
        List<Dates.DateMatch> days = new ArrayList<>();
        Optional<Dates.DateMatch> day = dates.findFrom(text, 0);
        while (day.isPresent()) {
            days.add(day.get());
            day = dates.findFrom(text, day.get().end());
        }
        return days;
    }

    private boolean speaksOfMeeting(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (isMeetingWord(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean speaksOfOwnMeeting(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (vocabulary.own().contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private List<BodyNames.BodyMatch> bodiesIn(Words words) {
        List<BodyNames.BodyMatch> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<BodyNames.BodyMatch> body = bodies.findFrom(words, at);
            if (body.isEmpty()) {
                break;
            }
            if (isAtMeeting(words, body.get())) {
                found.add(body.get());
            }
            at = body.get().next();
        }
        return found;
    }

    /** "Under Økonomiudvalget" and "udvalgets budget" speak of no meeting; "udvalgets beslutning" does. */
    private boolean isAtMeeting(Words words, BodyNames.BodyMatch body) {
        String before = body.first() == 0 ? "" : words.lower(body.first() - 1);
        if (vocabulary.notAfter().contains(before)) {
            return false;
        }
        return !body.genitive() || (body.next() < words.size() && isMeetingWord(words.lower(body.next())));
    }

    private boolean isMeetingWord(String lower) {
        return vocabulary.words().begin(lower);
    }

    /** With one day every body of the sentence met on it; with several each day goes to the nearest body. */
    private static List<String> bodiesOf(
            Dates.DateMatch day, List<Dates.DateMatch> days, List<BodyNames.BodyMatch> bodies, Words words) {
        List<String> names = new ArrayList<>();
        if (bodies.isEmpty()) {
            names.add("");
        } else if (days.size() == 1) {
            for (BodyNames.BodyMatch body : bodies) {
                String name = body.name() == null ? "" : body.name();
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
            if (names.size() > 1) {
                names.remove("");
            }
        } else {
            nearest(day, bodies, words).ifPresent(names::add);
        }
        return names;
    }

    /** Of several near bodies the nearest without a comma between it and the day: {@code A den 3. maj 2022, og B den 5. maj 2022}. */
    private static Optional<String> nearest(Dates.DateMatch day, List<BodyNames.BodyMatch> bodies, Words words) {
        BodyNames.BodyMatch nearest = bodies.getFirst();
        int least = Integer.MAX_VALUE;
        boolean apart = true;
        for (BodyNames.BodyMatch body : bodies) {
            int start = words.start(body.first());
            int end = words.end(body.next() - 1);
            boolean before = end <= day.start();
            int distance = before ? day.start() - end : Math.max(0, start - day.end());
            String between = before
                    ? words.text().substring(end, day.start())
                    : words.text().substring(Math.min(day.end(), start), start);
            boolean away = distance > NEAR || between.indexOf(',') >= 0;
            if (away == apart ? distance < least : apart) {
                least = distance;
                apart = away;
                nearest = body;
            }
        }
        return least > NEAR ? Optional.empty() : Optional.of(nearest.name() == null ? "" : nearest.name());
    }

    /** A mention made of a heading such as {@code Økonomiudvalget den 24. februar 2021:} with what was done then. */
    public static ParsedMention ofTreatment(
            Heading.Treatment treatment, @Nullable Outcome outcome, String text, LineRange lines) {
        LocalDate date = treatment.date();
        return new ParsedMention(treatment.organization(), date, treatment.itemNumber(), outcome, lines, text);
    }
}
