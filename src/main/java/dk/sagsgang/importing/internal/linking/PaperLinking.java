package dk.sagsgang.importing.internal.linking;

import dk.sagsgang.cases.KnownPaper;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.TextSketch;
import dk.sagsgang.register.OrganizationId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which paper of a case a text is a printing of. The number alone does not say: one number may carry two papers at one
 * meeting, and the same number comes back after a year with another text. The title alone does not say either. So texts are
 * compared:
 *
 * <ol>
 *   <li>the paper whose text is most alike, and alike enough. A body that has had the paper before on another day must get
 *       all but the same text, since yearly reports repeat much of last year's;
 *   <li>else the paper of the same title that an earlier version of the same meeting had in this place;
 *   <li>else, of texts too short to compare, the paper of the same title that other bodies had within four months.
 * </ol>
 *
 * A paper that the meeting has had under another item is never meant.
 */
public final class PaperLinking {
    private static final double ALIKE = 0.5;
    private static final double ALL_BUT_THE_SAME = 0.8;
    private static final long DAYS_BETWEEN_BODIES = 120;

    /**
     * A text to be placed.
     *
     * @param sketch of the text without decision and attachments
     */
    public record Printing(
            String title,
            TextSketch sketch,
            OrganizationId organization,
            @Nullable LocalDate date) {}

    private record Likeness(KnownPaper paper, double share) {}

    /**
     * The paper meant.
     *
     * @param ofCase the papers of the case
     * @param taken those that other items of the same document represent
     */
    public Optional<PaperId> find(List<KnownPaper> ofCase, Printing text, Set<PaperId> taken) {
        List<KnownPaper> free =
                ofCase.stream().filter(paper -> !taken.contains(paper.id())).toList();
        return mostAlike(free, text)
                .or(() -> free.stream()
                        .filter(paper -> stoodHere(paper, text) && sameTitle(paper, text))
                        .findFirst())
                .or(() -> free.stream().filter(paper -> sameShort(paper, text)).findFirst())
                .map(KnownPaper::id);
    }

    private static Optional<KnownPaper> mostAlike(List<KnownPaper> papers, Printing text) {
        return papers.stream()
                .map(paper -> new Likeness(paper, likeness(paper, text)))
                .filter(likeness -> likeness.share() >= needed(likeness.paper(), text))
                .max(Comparator.comparingDouble(Likeness::share))
                .map(Likeness::paper);
    }

    private static double needed(KnownPaper paper, Printing text) {
        return stoodHere(paper, text) || !hadBefore(paper, text) ? ALIKE : ALL_BUT_THE_SAME;
    }

    private static double likeness(KnownPaper paper, Printing text) {
        OptionalDouble likeness = paper.sketch().likeness(text.sketch());
        return likeness.orElse(-1);
    }

    private static boolean stoodHere(KnownPaper paper, Printing text) {
        return paper.stops().contains(new KnownPaper.Stop(text.organization(), text.date()));
    }

    private static boolean hadBefore(KnownPaper paper, Printing text) {
        return paper.stops().stream().anyMatch(stop -> stop.organization().equals(text.organization()));
    }

    private static boolean sameShort(KnownPaper paper, Printing text) {
        return paper.sketch().likeness(text.sketch()).isEmpty()
                && sameTitle(paper, text)
                && !hadBefore(paper, text)
                && paper.stops().stream().allMatch(stop -> isNear(stop.date(), text.date()));
    }

    private static boolean isNear(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) <= DAYS_BETWEEN_BODIES;
    }

    private static boolean sameTitle(KnownPaper paper, Printing text) {
        return folded(paper.title()).equals(folded(text.title()));
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
