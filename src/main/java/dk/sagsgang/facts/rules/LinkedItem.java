package dk.sagsgang.facts.rules;

import dk.sagsgang.cases.Recommendation;
import dk.sagsgang.files.Origin;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.presence.PresenceEvent;
import dk.sagsgang.meetings.vote.VoteEvent;
import dk.sagsgang.register.Body;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.OrganizationKind;
import java.util.List;
import java.util.function.Function;

/**
 * An agenda item whose bodies and persons have been linked, as rules see it.
 *
 * @param source the file's name as it was given
 * @param municipality whose minutes they are
 * @param organization the body that met
 * @param recommendations with the bodies they come from and go to
 * @param decisions of the body that met and of others
 * @param votes with the persons who voted
 * @param attendance who was absent from the item
 * @param kinds what each organization is
 */
public record LinkedItem(
        String source,
        Body municipality,
        OrganizationId organization,
        List<Recommendation> recommendations,
        List<Decision> decisions,
        List<VoteEvent> votes,
        List<PresenceEvent> attendance,
        Function<OrganizationId, OrganizationKind> kinds) {
    public LinkedItem {
        recommendations = List.copyOf(recommendations);
        decisions = List.copyOf(decisions);
        votes = List.copyOf(votes);
        attendance = List.copyOf(attendance);
    }

    /** What an organization is. */
    OrganizationKind kind(OrganizationId id) {
        return kinds.apply(id);
    }

    /** Some lines of the file, as a finding names them; the file as a whole for what comes from elsewhere. */
    SourcePlace place(Origin origin) {
        return origin.findLines()
                .map(lines -> new SourcePlace(source, lines.start(), lines.end()))
                .orElse(SourcePlace.wholeOf(source));
    }
}
