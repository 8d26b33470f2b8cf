package dk.sagsgang.facts.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.cases.Recommendation;
import dk.sagsgang.facts.Following;
import dk.sagsgang.facts.Following.Span;
import dk.sagsgang.facts.PrintedWords;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a decision compares with what was recommended. */
class FollowingReaderTest {
    private static final FileId FILE = new FileId(1);
    private static final FollowingReader READER = new FollowingReader(
            Vocabulary.danish().facts(),
            (text, outcome) -> Optional.of(text)
                    .flatMap(words -> PrintedWords.of("enstemmigt godkendt").findIn(words, 0, words.length()))
                    .or(() -> PrintedWords.of(outcome.danish()).findIn(text, 0, text.length())));

    @ParameterizedTest
    @CsvSource({
        "AMENDED, CHANGED",
        "DECIDED, CHANGED",
        "OTHER, CHANGED",
        "REJECTED, REJECTED",
        "POSTPONED, POSTPONED",
        "SENT_BACK, POSTPONED",
        "WITHDRAWN, POSTPONED",
        "DISCUSSED, NO_POSITION",
        "NOTED, NO_POSITION"
    })
    void an_outcome_other_than_approval_says_by_itself_that_the_recommendation_was_not_followed(
            Outcome outcome, Following.Verdict verdict) {
        assertThat(following("Indstillingen blev behandlet.", outcome, null)).isEqualTo(verdict + " by not-followed");
    }

    @Test
    void an_approval_with_a_remark_is_followed_with_a_remark() {
        assertThat(following("Godkendt, idet der følges op.", Outcome.APPROVED, "idet der følges op"))
                .isEqualTo("FOLLOWED_WITH_REMARK by remark-added");
    }

    @Test
    void an_approval_that_names_the_recommendation_follows_it_however_much_it_says() {
        assertThat(following(
                        "Byrådet godkendte Økonomiudvalgets indstilling på sit møde efter en længere drøftelse.",
                        Outcome.APPROVED,
                        null))
                .isEqualTo("FOLLOWED by recommendation-named");
        assertThat(following("Indstillingen anbefales.", Outcome.RECOMMENDED, null))
                .isEqualTo("FOLLOWED by recommendation-named");
    }

    @Test
    void an_approval_that_says_nothing_else_follows_the_recommendation() {
        assertThat(following("Godkendt.", Outcome.APPROVED, null)).isEqualTo("FOLLOWED by nothing-added");
    }

    @Test
    void up_to_five_words_of_its_own_say_nothing_else_and_six_do() {
        assertThat(following("Godkendt a b c d e", Outcome.APPROVED, null)).isEqualTo("FOLLOWED by nothing-added");
        assertThat(following("Godkendt a b c d e f", Outcome.APPROVED, null))
                .isEqualTo("FOLLOWED_WITH_REMARK by words-added");
    }

    @Test
    void the_words_of_the_outcome_are_not_its_own() {
        assertThat(following("Enstemmigt godkendt a b c d e", Outcome.APPROVED, null))
                .isEqualTo("FOLLOWED by nothing-added");
        assertThat(following("Enstemmigt godkendt a b c d e f", Outcome.APPROVED, null))
                .isEqualTo("FOLLOWED_WITH_REMARK by words-added");
    }

    @Test
    void words_that_the_recommendation_has_are_not_its_own() {
        assertThat(following("Godkendt at havnen får en ny kaj", Outcome.APPROVED, null))
                .isEqualTo("FOLLOWED by nothing-added");
    }

    @Test
    void where_no_words_give_the_outcome_one_word_counts_as_doing_so() {
        assertThat(following("Ja til a b c d e", Outcome.APPROVED, null))
                .isEqualTo("FOLLOWED_WITH_REMARK by words-added");
        assertThat(following("Ja a b c d e", Outcome.APPROVED, null)).isEqualTo("FOLLOWED by nothing-added");
    }

    @Test
    void the_first_recommendation_with_points_is_compared_with_the_first_decision_at_the_meeting_itself() {
        var following = READER.read(
                List.of(recommendation(2), recommendation(4, "at havnen får en ny kaj"), recommendation(6, "x")),
                List.of(
                        decision("Forkastet.", Outcome.REJECTED, null, false, 10),
                        decision("Godkendt.", Outcome.APPROVED, null, true, 12),
                        decision("Udsat.", Outcome.POSTPONED, null, true, 14)));

        assertThat(following).hasValueSatisfying(each -> {
            assertThat(each.verdict()).isEqualTo(Following.Verdict.FOLLOWED);
            assertThat(each.recommendation()).isEqualTo(new Span(4, 5));
            assertThat(each.decision()).isEqualTo(new Span(12, 13));
            assertThat(each.runs()).containsExactly(new Following.Run(0, 9, false));
        });
    }

    @Test
    void without_a_recommendation_or_a_decision_there_is_nothing_to_compare() {
        List<Decision> decided = List.of(decision("Godkendt.", Outcome.APPROVED, null, true, 12));

        assertThat(READER.read(List.of(), decided)).isEmpty();
        assertThat(READER.read(List.of(recommendation(2)), decided)).isEmpty();
        assertThat(READER.read(
                        List.of(recommendation(2, "at det godkendes")),
                        List.of(decision("Godkendt.", Outcome.APPROVED, null, false, 12))))
                .isEmpty();
    }

    @Test
    void every_rule_has_an_id_and_a_sentence_to_show() {
        assertThat(FollowingRules.list())
                .extracting(rule -> rule.description().id())
                .doesNotHaveDuplicates();
        assertThat(FollowingRules.findSentence("nothing-added").map(Bilingual::danish))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("Beslutningen godkender"));
        assertThat(FollowingRules.findSentence("remark-added"))
                .isNotEqualTo(FollowingRules.findSentence("nothing-added"));
        assertThat(FollowingRules.findSentence("no-such-rule")).isEmpty();
    }

    private static String following(String text, Outcome outcome, @Nullable String remark) {
        return READER.read(
                        List.of(recommendation(4, "at havnen får en ny kaj", "at molen bliver stående")),
                        List.of(decision(text, outcome, remark, true, 12)))
                .map(each -> each.verdict() + " by " + each.rule())
                .orElseThrow();
    }

    private static Recommendation recommendation(int line, String... points) {
        var source = new SourceLines(FILE, line, line + 1);
        List<Recommendation.Point> all = new ArrayList<>();
        for (String point : points) {
            all.add(new Recommendation.Point(null, point, source));
        }
        return new Recommendation(List.of(), List.of(), all, source);
    }

    private static Decision decision(
            String text, Outcome outcome, @Nullable String remark, boolean atThisMeeting, int line) {
        return new Decision(
                new OrganizationId(1),
                null,
                outcome,
                null,
                atThisMeeting,
                null,
                remark,
                text,
                new SourceLines(FILE, line, line + 1));
    }
}
