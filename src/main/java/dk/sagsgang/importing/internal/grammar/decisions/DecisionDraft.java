package dk.sagsgang.importing.internal.grammar.decisions;

import dk.sagsgang.importing.parsed.ParsedDecision;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.outcome.Outcome;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One body's decision while its sentences are being gathered. */
public final class DecisionDraft {
    /** What is said of the recommendation as a whole, which a single thing decided beside it gives way to. */
    private static final Set<Outcome> OF_THE_RECOMMENDATION =
            EnumSet.of(Outcome.APPROVED, Outcome.AMENDED, Outcome.RECOMMENDED);

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
    public record Context(
            @Nullable String organization,
            @Nullable LocalDate date,
            @Nullable String itemNumber) {
        public static final Context OWN = new Context(null, null, null);
    }

    public DecisionDraft(Context context, Outcome outcome) {
        this.context = context;
        this.outcome = outcome;
    }

    /** Whose decision it is. */
    public Context context() {
        return context;
    }

    /** Whether it belongs to the same body, day and item number. */
    public boolean isOf(Context other) {
        return Objects.equals(context.organization(), other.organization())
                && (Objects.equals(context.date(), other.date()) || other.date() == null);
    }

    /** What fell was a member's proposal, so that the outcome of the recommendation is stated later. */
    public void ofProposal() {
        proposal = true;
    }

    /** A weak outcome gives way to what a later sentence says. */
    public void outcome(Outcome later) {
        boolean decidesMore = outcome == Outcome.DECIDED && OF_THE_RECOMMENDATION.contains(later);
        if (proposal) {
            outcome = later;
            proposal = false;
        } else if ((OutcomeReader.WEAK.contains(outcome) && !OutcomeReader.WEAK.contains(later))
                || outcome == Outcome.OTHER
                || decidesMore) {
            outcome = later;
        }
    }

    /** Adds a sentence with its source lines. */
    public void add(String sentence, LineRange lines) {
        text.append(text.isEmpty() ? "" : " ").append(sentence);
        start = start == 0 ? lines.start() : Math.min(start, lines.start());
        end = Math.max(end, lines.end());
    }

    /** Adds words that qualify the outcome. */
    public void remark(String words) {
        remark.append(remark.isEmpty() ? "" : " ").append(words);
    }

    /** The decision as far as it was read. */
    public ParsedDecision build() {
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
