package dk.sagsgang.importing.internal.grammar.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a sentence reports what single members did, which decides nothing, or what was done. */
class BodySubjectTest {
    private static final GrammarContext PARTS = GrammarContext.of(Vocabulary.danish());

    private static boolean isByMembers(String sentence) {
        Words words = Words.of(sentence);
        return PARTS.subject()
                .isMinority(words, PARTS.outcomes().find(words).orElseThrow().first());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kim Bro og Ole Andersen godkendt",
                "Kim Bro blev valgt til formand.",
                "Karen Holm (V) udpeget.",
                "Indstillingen godkendes.",
                "I øvrigt godkendt."
            })
    void what_is_done_to_persons_or_things_is_done_by_the_body(String sentence) {
        assertThat(isByMembers(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kim Bro (V) godkender ikke planen.",
                "Kim Bro har godkendt planen.",
                "Dansk Folkeparti foreslog sagen udsat.",
                "Venstre anbefaler planen.",
                "Gruppe Ø anbefaler planen.",
                "Ø anbefaler planen.",
                "Mindretallet anbefaler planen.",
                "Et mindretal anbefaler planen.",
                "Borgmesteren anbefaler planen."
            })
    void what_members_parties_and_minorities_do_is_theirs(String sentence) {
        assertThat(isByMembers(sentence)).isTrue();
    }
}
