package dk.sagsgang.documents.part;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.documents.reference.OrganizationRef;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.meetings.vote.Motion;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each decision with its own body's votes. */
class RulingTest {
    private static final OrganizationRef COUNCIL = new OrganizationRef("byraadet", "Byrådet", true);
    private static final OrganizationRef COMMITTEE = new OrganizationRef("havneudvalget", "Havneudvalget", true);

    @Test
    void votes_are_with_the_decision_of_the_body_that_took_them_whatever_their_order() {
        assertThat(shown(
                        List.of(decision(COMMITTEE), decision(COUNCIL)),
                        List.of(vote(COUNCIL, "ændring"), vote(COMMITTEE, "forslag"), vote(COUNCIL, "forslag"))))
                .containsExactly("Havneudvalget decided: forslag", "Byrådet decided: ændring, forslag");
    }

    @Test
    void votes_of_a_body_without_a_decision_come_last_and_together() {
        assertThat(shown(
                        List.of(decision(COUNCIL)),
                        List.of(vote(COMMITTEE, "et"), vote(COUNCIL, "to"), vote(COMMITTEE, "tre"))))
                .containsExactly("Byrådet decided: to", "Havneudvalget: et, tre");
    }

    @Test
    void a_decision_without_votes_stands_alone() {
        assertThat(shown(List.of(decision(COUNCIL)), List.of())).containsExactly("Byrådet decided: ");
        assertThat(shown(List.of(), List.of())).isEmpty();
    }

    @Test
    void a_vote_is_shown_once_though_its_body_decides_twice() {
        assertThat(shown(List.of(decision(COUNCIL), decision(COUNCIL)), List.of(vote(COUNCIL, "forslag"))))
                .containsExactly("Byrådet decided: forslag", "Byrådet decided: ");
    }

    private static List<String> shown(List<DecisionBlock> decisions, List<VoteBlock> votes) {
        return Ruling.of(decisions, votes).stream()
                .map(ruling -> ruling.organization().name()
                        + ruling.decision().map(_ -> " decided").orElse("") + ": "
                        + ruling.votes().stream().map(VoteBlock::name).collect(Collectors.joining(", ")))
                .toList();
    }

    private static DecisionBlock decision(OrganizationRef organization) {
        return new DecisionBlock(organization, Outcome.APPROVED, null, true, List.of("Godkendt."), null, source());
    }

    private static VoteBlock vote(OrganizationRef organization, String name) {
        return new VoteBlock(Motion.PROPOSAL, name, null, organization, null, true, List.of(), source());
    }

    private static SourceRef source() {
        return new SourceRef(1, 2, 3);
    }
}
