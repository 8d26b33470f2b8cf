package dk.sagsgang.importing.internal.grammar.header;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.attendance.Absence;
import dk.sagsgang.importing.internal.grammar.attendance.AbsenceList;
import dk.sagsgang.importing.internal.grammar.attendance.PresentList;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.text.Sentences;
import dk.sagsgang.importing.internal.grammar.values.BodyNames;
import dk.sagsgang.importing.internal.grammar.values.Dates;
import dk.sagsgang.importing.internal.grammar.values.Names;
import dk.sagsgang.importing.internal.grammar.values.Times;
import dk.sagsgang.importing.parsed.ParsedAbsence;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.vocabulary.Alternatives;
import dk.sagsgang.vocabulary.HeaderLabel;
import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the head of a document: who met, when, where, who was there and who was not. */
public final class HeaderReader {
    private static final int LONGEST_LINE = 4000;

    private final GrammarContext parts;
    private final Vocabulary vocabulary;
    private final Preamble preamble;
    private final Times times;
    private final Pattern behindTime;

    public HeaderReader(GrammarContext parts, Preamble preamble) {
        this.parts = parts;
        this.vocabulary = parts.vocabulary();
        this.preamble = preamble;
        this.times = new Times(vocabulary.meetings().clock());
        this.behindTime = Pattern.compile(
                "\\d[.:]\\d{2},? " + Alternatives.of(vocabulary.meetings().place()) + " ([\\p{L}][^.;:]{2,80})\\.?$");
    }

    /** The head, and absences in it that name items. */
    public record HeaderReading(ParsedHeader header, List<Absence> ofItems) {}

    /** Reads the lines of the head, given by their indices in rising order. */
    public HeaderReading read(Lines lines, List<Integer> indices) {
        Reading reading = new Reading();
        for (int index : indices) {
            reading.line(lines.plain(index), lines.number(index));
        }
        for (int i = 0; i < lines.size() && reading.municipality == null; i++) {
            if (lines.line(i).source().running()) {
                reading.municipality(Words.of(lines.plain(i)));
            }
        }
        return reading.finish();
    }

    private final class Reading {
        private @Nullable String municipality;
        private @Nullable String organization;
        private @Nullable String term;
        private @Nullable LocalDate date;
        private @Nullable LocalTime time;
        private @Nullable LocalTime endTime;
        private @Nullable String location;
        private boolean agenda;
        private boolean minutes;
        private final PresentList present = new PresentList(parts.names());
        private final List<ParsedAbsence> absences = new ArrayList<>();
        private final List<Absence> ofItems = new ArrayList<>();
        private @Nullable HeaderLabel open;

        void line(String plain, int number) {
            Optional<PhraseTable.Match<HeaderLabel>> label = preamble.label(plain);
            Words words = Words.of(plain);
            if (label.isPresent()) {
                open = label.get().meaning();
                String value = value(plain, words.end(label.get().next() - 1));
                labelled(open, value, number, plain);
                return;
            }
            if (open == HeaderLabel.PRESENT && parts.absences().startsBefore(words, 0)) {
                open = HeaderLabel.ABSENT;
            }
            if (open == HeaderLabel.PRESENT || open == HeaderLabel.ABSENT) {
                if (people(open, plain, number)) {
                    return;
                }
            } else if ((open == HeaderLabel.PLACE && location == null)
                    || (open == HeaderLabel.DATE && date == null)
                    || (open == HeaderLabel.BODY && organization == null)
                    || (open == HeaderLabel.TIME && time == null)) {
                labelled(open, plain, number, plain);
                return;
            }
            open = null;
            free(plain, words, number);
        }

        private static String value(String plain, int from) {
            String value = plain.substring(from).strip();
            while (value.startsWith(":") || value.startsWith(".")) {
                value = value.substring(1).strip();
            }
            return value;
        }

        private void labelled(HeaderLabel label, String value, int number, String plain) {
            switch (label) {
                case DATE -> dated(value, parts.dates().findLabelled(value));
                case TIME -> {
                    dated(value);
                    timed(value);
                }
                case END ->
                    endTime = times.listAfterClock(value).stream().findFirst().orElse(endTime);
                case PLACE -> location = value.isEmpty() ? location : value;
                case BODY -> {
                    organization = value.isEmpty() ? organization : value;
                    municipality(Words.of(value));
                }
                case TERM -> term = value.isEmpty() ? term : value;
                case PRESENT, ABSENT -> people(label, label == HeaderLabel.ABSENT ? plain : value, number);
                case OTHER -> {
                    kind(Words.of(plain));
                    keep(parts.absences().read(Words.of(value), LineRange.ofLine(number), PresenceKind.ABSENT));
                }
            }
        }

        private void dated(String text) {
            dated(text, parts.dates().findFrom(text, 0));
        }

        private void dated(String text, Optional<Dates.DateMatch> found) {
            if (found.isPresent()) {
                date = date == null ? found.get().date() : date;
                timed(text.substring(found.get().end()));
            }
        }

        private void timed(String text) {
            List<LocalTime> found = times.list(text);
            if (!found.isEmpty() && time == null) {
                time = found.getFirst();
                endTime = found.size() > 1 ? found.get(1) : endTime;
            }
        }

        /** Names under a label; returns whether the line held any. */
        private boolean people(HeaderLabel label, String text, int number) {
            Words words = Words.of(text);
            LineRange line = LineRange.ofLine(number);
            if (label == HeaderLabel.PRESENT && !parts.absences().startsWithAll(words)) {
                return present.read(text, number);
            }
            List<Absence> stated = absent(text, line);
            if (stated.isEmpty()) {
                List<Names.NameMatch> found = parts.names().list(words, 0, words.size());
                found.forEach(person -> absences.add(
                        new ParsedAbsence(person.person(), PresenceKind.ABSENT, null, null, null, line, text)));
                return !found.isEmpty();
            }
            keep(stated);
            return true;
        }

        /** What a line states sentence by sentence: who was absent, and who attended instead. */
        private List<Absence> absent(String text, LineRange line) {
            AbsenceList stated = new AbsenceList(parts.absences());
            for (Sentences.Span span : parts.sentences().of(text)) {
                Words words = Words.of(text.substring(span.start(), span.end()));
                boolean known = stated.read(words, line, PresenceKind.ABSENT);
                if (!known && stated.all().isEmpty() && !absences.isEmpty()) {
                    parts.absences().substitute(words).ifPresent(this::substituted);
                }
            }
            return stated.all();
        }

        /** The absence stated last gets the substitute named on a line of its own. */
        private void substituted(ParsedPerson substitute) {
            Absence last = new Absence(absences.getLast(), List.of());
            absences.set(absences.size() - 1, last.withSubstitute(substitute).absence());
        }

        private void keep(List<Absence> stated) {
            for (Absence absence : stated) {
                if (absence.items().isEmpty()) {
                    absences.add(absence.absence());
                } else {
                    ofItems.add(absence);
                }
            }
        }

        /** A line without a label: the title, or a sentence on attendance. */
        private void free(String plain, Words words, int number) {
            kind(words);
            if (plain.length() > LONGEST_LINE) {
                return;
            }
            keep(absent(plain, LineRange.ofLine(number)));
            if (organization == null) {
                organization = parts.bodies()
                        .findFrom(words, 0)
                        .map(BodyNames.BodyMatch::name)
                        .orElse(null);
            }
            for (int i = 0; i < words.size(); i++) {
                String lower = words.lower(i);
                if (term == null && isTerm(lower)) {
                    term = lower;
                }
            }
            municipality(words);
            if (date == null) {
                dated(plain);
                placed(plain);
            } else if (time == null && times.mayHoldClock(plain)) {
                timed(plain);
            }
        }

        /** {@code kl. 16.30 i Byrådssalen}: the place after the time. */
        private void placed(String plain) {
            Matcher behind = behindTime.matcher(plain);
            if (date != null && location == null && behind.find()) {
                location = behind.group(1).strip();
            }
        }

        private void municipality(Words words) {
            for (int i = 1; i < words.size() && municipality == null; i++) {
                if (vocabulary.meetings().municipality().contains(words.lower(i)) && words.isCapitalised(i - 1)) {
                    municipality = words.printed(i - 1) + " " + words.printed(i).replaceAll("s$", "");
                }
            }
        }

        private void kind(Words words) {
            for (int i = 0; i < words.size(); i++) {
                agenda |= vocabulary.headings().documents().agendas().contains(words.lower(i));
                minutes |= vocabulary.headings().documents().minutes().contains(words.lower(i));
            }
        }

        private static boolean isTerm(String lower) {
            return lower.length() == 9
                    && lower.charAt(4) == '-'
                    && lower.chars().filter(c -> c >= '0' && c <= '9').count() == 8
                    && Integer.parseInt(lower.substring(5)) - Integer.parseInt(lower.substring(0, 4)) <= 4;
        }

        HeaderReading finish() {
            ParsedHeader header = new ParsedHeader(
                    municipality,
                    organization,
                    false,
                    term,
                    date,
                    time,
                    endTime,
                    location,
                    agenda && !minutes,
                    present.people(),
                    absences);
            return new HeaderReading(header, ofItems);
        }
    }
}
