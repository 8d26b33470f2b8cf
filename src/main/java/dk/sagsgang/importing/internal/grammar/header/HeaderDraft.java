package dk.sagsgang.importing.internal.grammar.header;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.text.Bullets;
import dk.sagsgang.importing.internal.grammar.values.Times;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.vocabulary.HeaderLabel;
import dk.sagsgang.vocabulary.HeadingVocabulary.DocumentHeadWords;
import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of one document, read line by line. A label takes the lines below it only while they are what it wants: persons, a day, a
 * time, a name. The first that is not ends it and is read for itself.
 */
final class HeaderDraft {
    private static final int LONGEST_LINE = 4000;
    private static final int LONGEST_PLACE = 120;

    private final Preamble preamble;
    private final GrammarContext parts;
    private final Vocabulary vocabulary;
    private final DocumentHeadWords documents;
    private final Set<String> documentWords = new HashSet<>();
    private final HeaderWhen when;
    private final HeaderBody body;
    private final HeaderRoll roll;
    private final CancellationReader cancellations;
    private @Nullable LineRange cancellation;
    private boolean agenda;
    private boolean minutes;
    private @Nullable HeaderLabel open;

    HeaderDraft(GrammarContext parts, Preamble preamble, Times times, Pattern behindTime) {
        this.parts = parts;
        this.preamble = preamble;
        this.vocabulary = parts.vocabulary();
        this.documents = vocabulary.headings().documents();
        documentWords.addAll(documents.agendas());
        documentWords.addAll(documents.minutes());
        this.when = new HeaderWhen(parts.dates(), times, vocabulary, behindTime);
        this.body = new HeaderBody(parts.bodies(), parts.dates(), vocabulary);
        this.roll = new HeaderRoll(parts);
        this.cancellations = new CancellationReader(vocabulary.cancellations());
    }

    /** Reads a line. */
    void line(String printed, int number) {
        String plain = Bullets.strip(printed);
        Optional<PhraseTable.Match<HeaderLabel>> label = preamble.label(plain);
        Words words = Words.of(plain);
        if (cancellation == null
                && plain.length() <= LONGEST_LINE
                && cancellations.cancels(words, names(label, words))) {
            cancellation = LineRange.ofLine(number);
        }
        if (open != null && roll.completes(open, plain)) {
            return;
        }
        boolean awaited = open == HeaderLabel.PLACE && !when.hasPlace() && plain.indexOf(':') < 0;
        if (label.isPresent() && !(awaited && label.get().meaning() == HeaderLabel.PLACE)) {
            open = label.get().meaning();
            boolean room = vocabulary.meetings().rooms().contains(words.lower(0)) && plain.indexOf(':') < 0;
            int end = words.end(label.get().next() - 1);
            labelled(open, room && end < plain.length() ? plain : value(plain, end), plain, number);
            return;
        }
        HeaderLabel above = open;
        if (above != null && follows(above, plain, words, number)) {
            return;
        }
        open = null;
        kind(words);
        if (!parts.marks().opensGroup(plain) && !parts.marks().closesGroup(plain)) {
            free(plain, words, number);
        }
    }

    /** Whether a line names the meeting: its body, its document, its day or its hour. */
    private boolean names(Optional<PhraseTable.Match<HeaderLabel>> label, Words words) {
        boolean ofMeeting = label.map(PhraseTable.Match::meaning)
                .filter(each -> each == HeaderLabel.DATE || each == HeaderLabel.TIME || each == HeaderLabel.BODY)
                .isPresent();
        return ofMeeting
                || HeaderWhen.namesMeeting(words, documentWords, vocabulary)
                || parts.bodies().findFrom(words, 0).isPresent();
    }

    private static String value(String plain, int from) {
        String value = plain.substring(from).strip();
        while (value.startsWith(":") || value.startsWith(".")) {
            value = value.substring(1).strip();
        }
        return value;
    }

    private void labelled(HeaderLabel label, String value, String plain, int number) {
        if (roll.takes(label)) {
            roll.labelled(label, value, plain, number);
            return;
        }
        switch (label) {
            case DATE -> when.labelledDate(value);
            case TIME -> when.labelledTime(value);
            case END -> when.labelledEnd(value);
            case PLACE -> place(value);
            case BODY -> body.labelled(value);
            case TERM -> body.labelledTerm(value);
            default -> {
                String name = plain.substring(0, plain.length() - value.length());
                String office = name.replace(":", "").strip();
                if (!value.isEmpty() && parts.names().isTitleAlone(office)) {
                    roll.office(office, value, number);
                }
                other(value, plain, number);
            }
        }
    }

    /** {@code Bemærkninger: Afbud: Dagny Holm}: a label behind another. */
    private void other(String value, String plain, int number) {
        kind(Words.of(plain));
        Optional<PhraseTable.Match<HeaderLabel>> inner = preamble.label(value).filter(this::isOfPeople);
        if (inner.isPresent()) {
            open = inner.get().meaning();
            int end = Words.of(value).end(inner.get().next() - 1);
            roll.labelled(inner.get().meaning(), value(value, end), value, number);
        } else {
            roll.free(value, number);
        }
    }

    private boolean isOfPeople(PhraseTable.Match<HeaderLabel> label) {
        return roll.takes(label.meaning());
    }

    private void place(String value) {
        if (!value.isEmpty()) {
            when.labelledPlace(value);
        }
    }

    /** Takes a line below a label where it is what the label wants. */
    private boolean follows(HeaderLabel label, String plain, Words words, int number) {
        if (roll.takes(label)) {
            boolean away = label != HeaderLabel.ABSENT && parts.absences().startsBefore(words, 0);
            open = away ? HeaderLabel.ABSENT : label;
            return roll.following(away ? HeaderLabel.ABSENT : label, plain, number);
        }
        return switch (label) {
            case DATE -> !when.hasLabelledDate() && when.labelledDate(plain);
            case TIME -> !when.hasLabelledTime() && when.labelledTime(plain);
            case END -> !when.hasEnd() && when.labelledEnd(plain);
            case PLACE -> !when.hasPlace() && takesPlace(plain);
            case BODY -> !body.hasLabelledBody() && body.labelled(plain);
            default -> false;
        };
    }

    private boolean takesPlace(String plain) {
        boolean isPlace = plain.length() <= LONGEST_PLACE
                && !plain.endsWith(":")
                && parts.dates().findLabelled(plain).isEmpty();
        if (isPlace) {
            when.labelledPlace(plain);
        }
        return isPlace;
    }

    /** A line without a label: the title, or a sentence on attendance. */
    private void free(String plain, Words words, int number) {
        if (plain.length() > LONGEST_LINE) {
            return;
        }
        roll.free(plain, number);
        body.free(words);
        boolean named = HeaderWhen.namesMeeting(words, documentWords, vocabulary)
                || parts.bodies().findFrom(words, 0).isPresent();
        when.free(plain, words, named);
    }

    private void kind(Words words) {
        for (int i = 0; i < words.size(); i++) {
            agenda |= documents.agendas().contains(words.lower(i));
            minutes |= documents.minutes().contains(words.lower(i));
        }
    }

    /** Takes a page's running head or foot, which may name the municipality. */
    void running(Words words) {
        body.municipality(words);
    }

    /** Whether the municipality is known. */
    boolean hasMunicipality() {
        return body.municipality() != null;
    }

    HeaderReader.HeaderReading finish() {
        ParsedHeader header = new ParsedHeader(
                body.municipality(),
                body.organization(),
                false,
                body.term(),
                when.date(),
                when.time(),
                when.endTime(),
                when.location(),
                agenda && !minutes,
                cancellation,
                roll.finish());
        return new HeaderReader.HeaderReading(header, roll.ofItems());
    }
}
