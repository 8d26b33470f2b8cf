package dk.sagsgang.importing.internal.grammar.votes;

import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.VoteVocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The amendments that a decision's sentences propose, in order, and which of them a vote is on. */
final class ProposedAmendments {
    private final VoteVocabulary vocabulary;
    private final AmendmentReader reader;
    private final List<AmendmentDraft> proposed = new ArrayList<>();
    private @Nullable AmendmentDraft pending;
    private boolean isNew;

    ProposedAmendments(Vocabulary vocabulary) {
        this.vocabulary = vocabulary.votes();
        this.reader = new AmendmentReader(vocabulary);
    }

    /** Takes a sentence by which an amendment is proposed, or put to the vote; returns whether it is one. */
    boolean accept(Words words, LineRange lines) {
        int at = words.indexOfAny(vocabulary.amendments());
        if (at < 0) {
            return false;
        }
        int verb = words.indexOfAny(vocabulary.proposing());
        boolean headed = words.text().endsWith(":") || at == 0;
        if (verb < 0 && !headed) {
            return false;
        }
        if (pending == null || !reader.isBallot(words)) {
            String name = AmendmentReader.name(words, at);
            pending = new AmendmentDraft(name, reader.proposer(words, at, verb), words.text(), lines);
            proposed.add(pending);
            isNew = true;
        }
        return true;
    }

    /** Takes a sentence of what was proposed last. */
    void goesOn(String sentence, LineRange lines) {
        if (pending != null) {
            pending.add(sentence, lines);
        }
    }

    /** The amendment proposed last whose result is not stated yet; null where there is none. */
    @Nullable
    AmendmentDraft pending() {
        return pending;
    }

    /** Whether an amendment was proposed since somebody last took a side. */
    boolean isNew() {
        return isNew;
    }

    /** Notes that somebody took a side. */
    void voted() {
        isNew = false;
    }

    /** Forgets the one proposed last, whose result was stated or which another body did not propose. */
    void settled() {
        pending = null;
    }

    /** The amendment that a vote is on: the one with the number that the words name, that of the last vote, or the one proposed last. */
    @Nullable
    AmendmentDraft of(Words object, @Nullable VoteDraft last) {
        int at = object.indexOfAny(vocabulary.amendments());
        String name = at < 0 ? null : AmendmentReader.name(object, at);
        for (AmendmentDraft each : proposed) {
            if (name != null && name.equalsIgnoreCase(each.name())) {
                return each;
            }
        }
        AmendmentDraft voted = last != null && !isNew && last.isOpen() ? last.amendment() : null;
        return voted == null ? pending : voted;
    }
}
