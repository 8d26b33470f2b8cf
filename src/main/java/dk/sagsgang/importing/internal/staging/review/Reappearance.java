package dk.sagsgang.importing.internal.staging.review;

import dk.sagsgang.access.Closings;
import dk.sagsgang.access.FileLines;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.files.Files;
import dk.sagsgang.files.FromEvent;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.importing.internal.staging.Staging;
import dk.sagsgang.importing.internal.staging.context.ImportContext;
import dk.sagsgang.importing.internal.staging.context.Stores;
import dk.sagsgang.importing.internal.staging.linking.ItemContent;
import dk.sagsgang.importing.internal.staging.linking.Linking;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMinutes;
import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.meetings.MeetingRecorder.NamedPerson;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.PersonName;
import dk.sagsgang.register.Sighting;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may be seen once a document shows more or less than before: persons and bodies that it names in the open are, and those
 * that nothing in the open names any more are not. No seat rests on what has been opened, so that none must be taken back.
 */
final class Reappearance {
    private final Stores stores;
    private final Linking linking;
    private final ImportContext setting;
    private final Closings closings;

    Reappearance(Stores stores, Linking linking, ImportContext setting) {
        this.stores = stores;
        this.linking = linking;
        this.setting = setting;
        this.closings = Files.closings(stores.database());
    }

    void apply(ParsedMinutes minutes, MeetingId meeting) {
        Set<OrganizationId> bodies = new HashSet<>();
        bodies.add(linking.organizations()
                .meeting(
                        setting.body(), minutes.header().organization(), setting.sighting(Staging.ofMeeting(minutes))));
        minutes.items().forEach(item -> bodies.addAll(bodies(item)));
        bodies.stream().filter(body -> !isInTheOpen(body)).forEach(stores.registerRecorder()::closeOrganization);
        Set<PersonId> hidden = new HashSet<>();
        for (NamedPerson named : stores.meetings().listNamed(meeting)) {
            if (isOpen(named)) {
                stores.registerRecorder()
                        .sawPerson(
                                named.person(),
                                new PersonName(named.printed()),
                                new Sighting(setting.date(), Visibility.PUBLIC));
            } else {
                hidden.add(named.person());
            }
        }
        hidden.stream()
                .filter(person -> stores.meetings().listNamings(person).stream().noneMatch(this::isOpen))
                .forEach(stores.registerRecorder()::closePerson);
    }

    /** The bodies that an item names; linking them shows those that it names in the open. */
    private Set<OrganizationId> bodies(ParsedItem item) {
        ItemContent content = new ItemContent(linking, setting, item);
        Set<OrganizationId> bodies = new HashSet<>();
        content.decisions().stream().map(Decision::organization).forEach(bodies::add);
        content.mentions().forEach(mention -> add(bodies, mention.organization()));
        content.recommendations().forEach(recommendation -> {
            recommendation.recommenders().forEach(party -> add(bodies, party.organization()));
            recommendation.recommendedTo().forEach(party -> add(bodies, party.organization()));
        });
        for (ParsedVote vote : item.votes()) {
            bodies.add(linking.organizations()
                    .acting(
                            setting.body(),
                            vote.organization(),
                            setting.organization(),
                            setting.sighting(item.visibilityOf(vote.lines()))));
        }
        return bodies;
    }

    private static void add(Set<OrganizationId> bodies, @Nullable OrganizationId body) {
        if (body != null) {
            bodies.add(body);
        }
    }

    private boolean isInTheOpen(OrganizationId body) {
        return stores.meetings().hasOpenItems(body)
                || stores.meetings().listNamings(body).stream().anyMatch(this::isOpen)
                || stores.cases().listNamings(body).stream().anyMatch(this::isOpen);
    }

    private boolean isOpen(NamedPerson named) {
        return switch (named.origin()) {
            case SourceLines lines ->
                named.ofMeeting()
                        ? closed(lines).stream()
                                .noneMatch(range -> range.start() == 1 && range.end() == FileLines.TO_THE_END)
                        : isOpen(lines);
            case FromEvent _ -> named.item().isPublic();
        };
    }

    /** Of what comes from an event, the stores list only what is in the open. */
    private boolean isOpen(Origin origin) {
        return origin.findLines().map(this::isOpen).orElse(true);
    }

    private boolean isOpen(SourceLines lines) {
        return closed(lines).stream().noneMatch(range -> range.start() <= lines.end() && range.end() >= lines.start());
    }

    private List<FileLines> closed(SourceLines lines) {
        return closings.in(lines.file().value());
    }
}
