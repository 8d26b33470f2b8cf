package dk.sagsgang.documents.internal.casefile;

import dk.sagsgang.documents.casefile.TextComparison;
import dk.sagsgang.documents.casefile.TextComparison.Point;
import dk.sagsgang.documents.part.VoteBlock;
import dk.sagsgang.documents.reference.OrganizationRef;
import dk.sagsgang.facts.Following;
import dk.sagsgang.facts.WordRuns;
import dk.sagsgang.meetings.vote.Motion;
import dk.sagsgang.vocabulary.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which recommended point each adopted amendment changed, and by which words. */
final class AmendedPoints {
    /** Shorter words are in every sentence. */
    private static final int LEAST_LETTERS = 5;

    private static final int LEAST_SHARED = 2;

    private AmendedPoints() {}

    /**
     * The amendments that a body adopted.
     *
     * @param points what was recommended
     * @param votes the votes on the item, in printed order
     */
    static List<TextComparison.Amendment> of(List<Point> points, List<VoteBlock> votes, OrganizationRef body) {
        return votes.stream()
                .filter(vote -> vote.motion() == Motion.AMENDMENT
                        && Boolean.TRUE.equals(vote.adopted())
                        && vote.organization().equals(body))
                .map(VoteBlock::wording)
                .flatMap(Stream::ofNullable)
                .map(wording -> amendment(points, wording))
                .toList();
    }

    private static TextComparison.Amendment amendment(List<Point> points, VoteBlock.Wording wording) {
        Point point = closest(points, wording.text());
        return new TextComparison.Amendment(point, runs(point, wording.text()), wording.source());
    }

    private static List<TextComparison.Run> runs(@Nullable Point point, String wording) {
        List<TextComparison.Run> whole = List.of(new TextComparison.Run(wording, true));
        if (point == null) {
            return whole;
        }
        List<Following.Run> runs = WordRuns.between(point.text(), wording).list(null);
        return runs.stream().noneMatch(Following.Run::differs)
                ? whole
                : runs.stream()
                        .map(run -> new TextComparison.Run(wording.substring(run.start(), run.end()), run.differs()))
                        .toList();
    }

    /** The only point there is, or the one with the most long words in common; null where two have as many. */
    private static @Nullable Point closest(List<Point> points, String wording) {
        if (points.size() == 1) {
            return points.getFirst();
        }
        Set<String> words = longWords(wording);
        Point closest = null;
        int most = LEAST_SHARED - 1;
        boolean alone = false;
        for (Point point : points) {
            Set<String> shared = longWords(point.text());
            shared.retainAll(words);
            if (shared.size() > most) {
                closest = point;
                most = shared.size();
                alone = true;
            } else if (shared.size() == most) {
                alone = false;
            }
        }
        return alone ? closest : null;
    }

    private static Set<String> longWords(String text) {
        Words words = Words.of(text);
        Set<String> found = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.lower(i).length() >= LEAST_LETTERS) {
                found.add(words.lower(i));
            }
        }
        return found;
    }
}
