package dk.sagsgang.documents.internal.casefile;

import dk.sagsgang.documents.casefile.TextComparison;
import dk.sagsgang.documents.casefile.TextComparison.Point;
import dk.sagsgang.documents.part.VoteBlock;
import dk.sagsgang.documents.reference.OrganizationRef;
import dk.sagsgang.facts.ClosestPoint;
import dk.sagsgang.facts.Following;
import dk.sagsgang.facts.WordRuns;
import dk.sagsgang.meetings.vote.Motion;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which recommended point each adopted amendment changed, and by which words. */
final class AmendedPoints {
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
        OptionalInt closest = ClosestPoint.find(points.stream().map(Point::text).toList(), wording.text());
        Point point = closest.isPresent() ? points.get(closest.getAsInt()) : null;
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
}
