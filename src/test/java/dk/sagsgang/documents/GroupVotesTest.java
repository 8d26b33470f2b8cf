package dk.sagsgang.documents;

import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang._support.TestRecord;
import dk.sagsgang.documents.part.VoteBlock;
import dk.sagsgang.documents.person.PersonDocument;
import dk.sagsgang.documents.person.PersonDocument.Basis;
import dk.sagsgang.meetings.vote.Choice;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A council's votes are printed by group: what they say of each group, and of each member of it. */
class GroupVotesTest {
    private static final List<String> MEMBERS = List.of(
            "Anna Bak (S)", "Bo Dam (S)", "Carla Eng (S)", "Poul Havmand (H)", "Gitte Ølund (G)", "Hans Ibsen (G)");

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

    private void vote(String decision) {
        record.importMinutes(minutes("Byrådet", "2024-03-05")
                .head("Til stede: " + String.join(", ", MEMBERS))
                .item(item("Sikring af havnen").decision(decision)));
    }

    private List<VoteBlock.Group> groups(Choice choice) {
        return record
                .documents()
                .findMeeting("byraadet-2024-03-05")
                .orElseThrow()
                .value()
                .items()
                .getFirst()
                .votes()
                .getFirst()
                .sides()
                .stream()
                .filter(side -> side.choice() == choice)
                .flatMap(side -> side.groups().stream())
                .toList();
    }

    private PersonDocument person(String slug) {
        return record.documents().findPerson(slug).orElseThrow().value();
    }

    @Test
    void a_number_printed_with_a_party_is_shown_beside_the_size_of_its_group() {
        vote("For stemte: S (3), H (1) - i alt 4\n\nImod stemte: G (1) - i alt 1\n\nByrådet godkender indstillingen.");

        assertThat(groups(Choice.FOR))
                .containsExactly(new VoteBlock.Group("S", 3, 3, false), new VoteBlock.Group("H", 1, 1, false));
        assertThat(groups(Choice.AGAINST)).containsExactly(new VoteBlock.Group("G", 1, 2, false));
    }

    @Test
    void a_party_without_a_number_is_not_said_to_be_its_whole_group() {
        vote("For stemte: S, H. Imod stemte: G.\n\nByrådet godkender indstillingen.");

        assertThat(groups(Choice.AGAINST)).containsExactly(new VoteBlock.Group("G", null, null, false));
    }

    @Test
    void a_group_is_whole_where_the_source_says_so() {
        vote("For stemte S og hele gruppe H. Imod stemte G.\n\nByrådet godkender indstillingen.");

        assertThat(groups(Choice.FOR))
                .containsExactly(
                        new VoteBlock.Group("S", null, null, false), new VoteBlock.Group("H", null, null, true));
    }

    @Test
    void where_the_number_is_that_of_the_members_present_each_has_the_vote() {
        vote("For stemte: S (3), G (2) - i alt 5\n\nImod stemte: H (1) - i alt 1\n\nByrådet godkender indstillingen.");

        PersonDocument member = person("poul-havmand");
        assertThat(member.votes()).singleElement().satisfies(vote -> {
            assertThat(vote.choice()).isEqualTo(Choice.AGAINST);
            assertThat(vote.basis()).isEqualTo(Basis.DERIVED);
            assertThat(vote.majority()).isFalse();
        });
        assertThat(member.counted()).isEqualTo(1);
        assertThat(member.ofGroups()).isZero();
    }

    @Test
    void where_only_some_of_a_group_voted_it_stands_as_the_groups_and_is_not_counted() {
        vote("For stemte: S (3), H (1) - i alt 4\n\nImod stemte: G (1) - i alt 1\n\nByrådet godkender indstillingen.");

        PersonDocument member = person("gitte-oelund");
        assertThat(member.votes()).singleElement().satisfies(vote -> {
            assertThat(vote.choice()).isEqualTo(Choice.AGAINST);
            assertThat(vote.basis()).isEqualTo(Basis.GROUP);
            assertThat(vote.group()).isEqualTo(new VoteBlock.Group("G", 1, 2, false));
            assertThat(vote.majority()).isNull();
        });
        assertThat(member.counted()).isZero();
        assertThat(member.ofGroups()).isEqualTo(1);
    }

    @Test
    void somebody_who_was_away_from_the_item_did_not_vote_with_the_group() {
        vote(
                "For stemte: S (3), H (1), G (1).\n\nHans Ibsen (G) var inhabil og deltog ikke i behandlingen af punktet.\n\n"
                        + "Byrådet godkender indstillingen.");

        assertThat(person("hans-ibsen").votes()).isEmpty();
        assertThat(person("gitte-oelund").votes())
                .singleElement()
                .satisfies(vote -> assertThat(vote.basis()).isEqualTo(Basis.DERIVED));
    }

    @Test
    void all_others_are_shown_in_the_words_of_the_source() {
        vote("Imod stemte G. De øvrige medlemmer stemte for.\n\nByrådet godkender indstillingen.");

        assertThat(record.documents()
                        .findMeeting("byraadet-2024-03-05")
                        .orElseThrow()
                        .value()
                        .items()
                        .getFirst()
                        .votes()
                        .getFirst()
                        .sides())
                .extracting(VoteBlock.Side::others)
                .containsExactly("De øvrige medlemmer", null);
    }

    @Test
    void the_words_of_an_amendment_are_kept_with_the_vote_and_their_own_lines() {
        vote(
                "Gruppe G stiller følgende ændringsforslag:\n\nAt diget bygges i træ.\n\nFor ændringsforslaget stemte G (2).\n\n"
                        + "Imod ændringsforslaget stemte S (3), H (1).\n\nÆndringsforslaget er dermed forkastet.\n\n"
                        + "Byrådet godkender indstillingen.");

        VoteBlock vote = record.documents()
                .findMeeting("byraadet-2024-03-05")
                .orElseThrow()
                .value()
                .items()
                .getFirst()
                .votes()
                .getFirst();
        VoteBlock.Wording wording = Objects.requireNonNull(vote.wording());
        assertThat(wording.text()).isEqualTo("At diget bygges i træ.");
        assertThat(Objects.requireNonNull(wording.source()).start())
                .isLessThan(Objects.requireNonNull(vote.source()).start());
        assertThat(vote.adopted()).isFalse();
    }
}
