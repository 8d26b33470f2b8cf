package dk.sagsgang.importing;

import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static dk.sagsgang._support.TestRecord.contents;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.MinutesBuilder;
import dk.sagsgang._support.TestRecord;
import dk.sagsgang._support.Words;
import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.findings.FindingId;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.Judgement;
import dk.sagsgang.findings.LoggedFinding;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody said about a finding follows it to a corrected version of the minutes, as long as the finding is the
 * same.
 */
class JudgementsFollowTest {
    private static final Judgement NO_ERROR =
            new Judgement(FindingStatus.NOT_AN_ERROR, Optional.of("Afrundet"), Instant.parse("2024-03-10T12:00:00Z"));

    @TempDir
    Path folder;

    private TestRecord record;

    @BeforeEach
    void open() {
        record = TestRecord.in(folder);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static MinutesBuilder withTotal(String total, String lead) {
        return minutes("Skoleudvalget", "2024-03-05")
                .item(item("Renovering af skoler")
                        .number("17.01.00-A00-4-24")
                        .summary(lead + "\n\nPost\tBeløb\nTag\t100\nVinduer\t50\nI alt\t" + total)
                        .decision("Skoleudvalget godkender indstillingen."));
    }

    private LoggedFinding only() {
        assertThat(contents(record.findings().listAll())).hasSize(1);
        return contents(record.findings().listAll()).getFirst();
    }

    @Test
    void an_unchanged_finding_keeps_what_was_said_though_its_lines_have_moved() {
        record.importMinutes(withTotal("175", Words.text(1, 80)));
        LoggedFinding before = only();
        record.findings().judge(before.id(), NO_ERROR);

        record.importMinutes(withTotal("175", Words.text(2, 80) + "\n\n" + Words.text(3, 80)));

        LoggedFinding after = only();
        assertThat(after.id()).isNotEqualTo(before.id());
        assertThat(after.judgement()).contains(NO_ERROR);
        assertThat(record.findings().listJudgements(opened(after.id()))).containsExactly(NO_ERROR);
    }

    @Test
    void another_finding_in_its_place_is_new() {
        record.importMinutes(withTotal("175", Words.text(1, 80)));
        record.findings().judge(only().id(), NO_ERROR);

        record.importMinutes(withTotal("185", Words.text(1, 80)));

        assertThat(only().status()).isEqualTo(FindingStatus.NEW);
    }

    @Test
    void a_finding_that_was_gone_for_a_while_is_known_again() {
        record.importMinutes(withTotal("175", Words.text(1, 80)));
        record.findings().judge(only().id(), NO_ERROR);
        record.importMinutes(withTotal("150", Words.text(1, 80)));
        assertThat(contents(record.findings().listAll())).isEmpty();

        record.importMinutes(withTotal("175", Words.text(4, 80)));

        assertThat(only().judgement()).contains(NO_ERROR);
    }

    private Open<LoggedFinding> opened(FindingId id) {
        return Access.ofOperator().open(record.findings().find(id)).orElseThrow();
    }
}
