package dk.sagsgang.register.internal;

import static dk.sagsgang.storage.schema.Tables.REGISTER_ORGANIZATION;
import static dk.sagsgang.storage.schema.Tables.REGISTER_ORGANIZATION_NAME;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.register.Body;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.OrganizationKind;
import dk.sagsgang.register.OrganizationName;
import dk.sagsgang.register.Sighting;
import dk.sagsgang.register.internal.RegisterMemory.Days;
import dk.sagsgang.register.internal.RegisterMemory.Named;
import dk.sagsgang.register.internal.RegisterMemory.SeenOrganization;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Organizations and their names, written. */
final class OrganizationEntries {
    private static final int LONGEST_SLUG = 100;
    private static final int LONGEST_FOLDED = 300;

    private final Database database;
    private final RegisterMemory memory;

    OrganizationEntries(Database database, RegisterMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    Optional<OrganizationId> find(Body body, OrganizationName name) {
        Named key = new Named(body.id().value(), cut(name.foldedWithin(body.name())));
        return Optional.ofNullable(memory.organizations.get(key, this::lookUp));
    }

    private @Nullable OrganizationId lookUp(Named key) {
        return database.read(context -> context.select(REGISTER_ORGANIZATION.ID)
                .from(REGISTER_ORGANIZATION_NAME)
                .join(REGISTER_ORGANIZATION)
                .on(REGISTER_ORGANIZATION.ID.eq(REGISTER_ORGANIZATION_NAME.ORGANIZATION_ID))
                .where(REGISTER_ORGANIZATION_NAME.FOLDED.eq(key.folded()), REGISTER_ORGANIZATION.BODY_ID.eq(key.body()))
                .orderBy(REGISTER_ORGANIZATION.ID)
                .limit(1)
                .fetchOptional(REGISTER_ORGANIZATION.ID)
                .map(OrganizationId::new)
                .orElse(null));
    }

    OrganizationId add(Body body, OrganizationName name, OrganizationKind kind, Sighting sighting) {
        return database.write(context -> {
            int id = IdSource.next(context, REGISTER_ORGANIZATION.ID);
            String now = UtcText.of(UtcText.now());
            context.insertInto(REGISTER_ORGANIZATION)
                    .columns(REGISTER_ORGANIZATION.fields())
                    .values(
                            id,
                            body.id().value(),
                            freeSlug(context, body, name),
                            name.shown(),
                            kind.name(),
                            sighting.visibility().name(),
                            now,
                            now)
                    .execute();
            OrganizationId organization = new OrganizationId(id);
            addName(context, organization, cut(name.foldedWithin(body.name())), name, sighting.date());
            return organization;
        });
    }

    private static String freeSlug(DSLContext context, Body body, OrganizationName name) {
        String wished = name.slug(LONGEST_SLUG);
        boolean isFree = !isTaken(context, wished);
        return isFree ? wished : Slugs.free(wished + "-" + body.slug(), slug -> isTaken(context, slug));
    }

    private static boolean isTaken(DSLContext context, String slug) {
        return context.fetchExists(REGISTER_ORGANIZATION, REGISTER_ORGANIZATION.SLUG.eq(slug));
    }

    void saw(Body body, OrganizationId organization, OrganizationName name, Sighting sighting) {
        LocalDate date = sighting.date();
        String folded = cut(name.foldedWithin(body.name()));
        SeenOrganization key =
                new SeenOrganization(organization, folded, sighting.visibility().isPublic());
        Days known = memory.organizationSightings.getIfPresent(key);
        if (known != null && (date == null || known.contains(date))) {
            return;
        }
        database.change(context -> {
            openUp(context, organization, sighting.visibility());
            if (date != null) {
                extend(context, named(organization, folded), date);
            }
        });
        if (date != null) {
            memory.organizationSightings.put(key, known == null ? new Days(date, date) : known.with(date));
        }
    }

    void rename(OrganizationId organization, OrganizationName name, @Nullable LocalDate from) {
        var names = REGISTER_ORGANIZATION_NAME;
        database.change(context -> {
            String folded = cut(name.folded());
            if (!context.fetchExists(names, named(organization, folded))) {
                addName(context, organization, folded, name, from);
            }
            String latest = context.select(names.NAME)
                    .from(names)
                    .where(names.ORGANIZATION_ID.eq(organization.value()))
                    .orderBy(names.FIRST_SEEN.desc().nullsLast())
                    .limit(1)
                    .fetchSingle(names.NAME);
            context.update(REGISTER_ORGANIZATION)
                    .set(REGISTER_ORGANIZATION.NAME, latest)
                    .set(REGISTER_ORGANIZATION.MODIFIED_AT, UtcText.of(UtcText.now()))
                    .where(REGISTER_ORGANIZATION.ID.eq(organization.value()))
                    .execute();
        });
        memory.forget();
    }

    private static void openUp(DSLContext context, OrganizationId organization, Visibility visibility) {
        if (visibility.isPublic()) {
            context.update(REGISTER_ORGANIZATION)
                    .set(REGISTER_ORGANIZATION.VISIBILITY, Visibility.PUBLIC.name())
                    .set(REGISTER_ORGANIZATION.MODIFIED_AT, UtcText.of(UtcText.now()))
                    .where(
                            REGISTER_ORGANIZATION.ID.eq(organization.value()),
                            REGISTER_ORGANIZATION.VISIBILITY.ne(Visibility.PUBLIC.name()))
                    .execute();
        }
    }

    private static void extend(DSLContext context, Condition name, LocalDate date) {
        var names = REGISTER_ORGANIZATION_NAME;
        String day = date.toString();
        context.update(names)
                .set(names.FIRST_SEEN, day)
                .where(name, names.FIRST_SEEN.isNull().or(names.FIRST_SEEN.gt(day)))
                .execute();
        context.update(names)
                .set(names.LAST_SEEN, day)
                .where(name, names.LAST_SEEN.isNull().or(names.LAST_SEEN.lt(day)))
                .execute();
    }

    private static void addName(
            DSLContext context,
            OrganizationId organization,
            String folded,
            OrganizationName name,
            @Nullable LocalDate date) {
        context.insertInto(REGISTER_ORGANIZATION_NAME)
                .columns(REGISTER_ORGANIZATION_NAME.fields())
                .values(organization.value(), folded, name.shown(), RegisterRows.text(date), RegisterRows.text(date))
                .execute();
    }

    private static Condition named(OrganizationId organization, String folded) {
        return REGISTER_ORGANIZATION_NAME
                .ORGANIZATION_ID
                .eq(organization.value())
                .and(REGISTER_ORGANIZATION_NAME.FOLDED.eq(folded));
    }

    private static String cut(String folded) {
        return folded.length() <= LONGEST_FOLDED ? folded : folded.substring(0, LONGEST_FOLDED);
    }
}
