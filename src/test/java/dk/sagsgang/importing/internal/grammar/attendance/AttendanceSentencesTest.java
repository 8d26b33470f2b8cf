package dk.sagsgang.importing.internal.grammar.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.SentenceRows;
import dk.sagsgang.importing.internal.grammar.SentenceRows.Row;
import dk.sagsgang.importing.internal.grammar.text.Sentences;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who was away, and who attended instead, as the sentences of decisions say it. */
class AttendanceSentencesTest {
    private static final GrammarContext PARTS = GrammarContext.of(Vocabulary.danish());

    static Stream<Row> rows() {
        return SentenceRows.of("attendance.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_sentence_says_who_was_away_and_who_attended_instead(Row row) {
        AbsenceList list = new AbsenceList(PARTS.absences());
        for (Sentences.Span span : PARTS.sentences().of(row.text())) {
            list.read(
                    Words.of(row.text().substring(span.start(), span.end())),
                    LineRange.ofLine(1),
                    PresenceKind.ABSENT_FROM_ITEM);
        }

        String read = list.all().stream().map(AttendanceSentencesTest::written).collect(Collectors.joining("; "));
        assertThat(read.isEmpty() ? "-" : read).isEqualTo(row.expected());
    }

    private static String written(Absence absence) {
        ParsedPerson substitute = absence.absence().substitute();
        String items = absence.items().stream().map(String::valueOf).collect(Collectors.joining(","));
        return absence.absence().person().name()
                + " " + absence.absence().kind().scope()
                + (items.isEmpty() ? "" : " " + items)
                + (absence.absence().time() == null
                        ? ""
                        : " " + absence.absence().time())
                + (substitute == null ? "" : " = " + substitute.name());
    }
}
