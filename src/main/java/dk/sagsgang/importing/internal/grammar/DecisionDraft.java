package dk.sagsgang.importing.internal.grammar;

import dk.sagsgang.importing.parsed.ParsedDecision;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.outcome.Outcome;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One body's decision while its sentences are being gathered. */
final class DecisionDraft {
    private final Context context;
    private Outcome outcome;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder remark = new StringBuilder();
    private boolean proposal;
    private int start;
    private int end;

    /**
     * Whose decision is being reported.
     *
     * @param organization the body, or null for the meeting's own
     * @param date the day, or null for the meeting's own
     * @param itemNumber the item's number there, or null
     */
    record Context(
            @Nullable String organization,
            @Nullable LocalDate date,
            @Nullable String itemNumber) {
        static final Context OWN = new Context(null, null, null);
    }

    DecisionDraft(Context context, Outcome outcome) {
        this.context = context;
        this.outcome = outcome;
    }

    Context context() {
        return context;
    }

    boolean isOf(Context other) {
        return Objects.equals(context.organization(), other.organization())
                && (Objects.equals(context.date(), other.date()) || other.date() == null);
    }

    /** What fell was a member's proposal, so that the outcome of the recommendation is stated later. */
    void ofProposal() {
        proposal = true;
    }

    /** A weak outcome gives way to what a later sentence says. */
    void outcome(Outcome later) {
        if (proposal) {
            outcome = later;
            proposal = false;
        } else if ((OutcomeReader.WEAK.contains(outcome) && !OutcomeReader.WEAK.contains(later))
                || outcome == Outcome.OTHER) {
            outcome = later;
        }
    }

    void add(String sentence, LineRange lines) {
        text.append(text.isEmpty() ? "" : " ").append(sentence);
        start = start == 0 ? lines.start() : Math.min(start, lines.start());
        end = Math.max(end, lines.end());
    }

    void remark(String words) {
        remark.append(remark.isEmpty() ? "" : " ").append(words);
    }

    ParsedDecision build() {
        return new ParsedDecision(
                context.organization(),
                outcome,
                context.date(),
                context.itemNumber(),
                remark.isEmpty() ? null : remark.toString(),
                text.toString(),
                new LineRange(start, end));
    }
}
