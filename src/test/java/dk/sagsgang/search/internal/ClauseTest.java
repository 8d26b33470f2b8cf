package dk.sagsgang.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How typed words are understood. */
class ClauseTest {
    @Test
    void words_phrases_and_exclusions_are_distinguished() {
        assertThat(Clause.listIn("budget \"ny skole\" -havn -\"den gamle\""))
                .containsExactly(
                        new Clause("budget", false, false),
                        new Clause("ny skole", true, false),
                        new Clause("havn", false, true),
                        new Clause("den gamle", true, true));
    }

    @Test
    void a_journal_number_is_one_word() {
        assertThat(Clause.listIn("00.30.04-S00-1-21")).containsExactly(new Clause("00.30.04-S00-1-21", false, false));
    }

    @Test
    void an_unclosed_quotation_mark_is_not_an_error() {
        assertThat(Clause.listIn("\"ny skole")).extracting(Clause::text).containsExactly("\"ny", "skole");
    }
}
