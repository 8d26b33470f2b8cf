package dk.sagsgang.register.internal;

import static dk.sagsgang.storage.schema.Tables.REGISTER_ORGANIZATION;
import static dk.sagsgang.storage.schema.Tables.REGISTER_ORGANIZATION_NAME;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.register.Body;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.OrganizationKind;
import dk.sagsgang.register.OrganizationName;
import dk.sagsgang.register.Sighting;
import dk.sagsgang.register.internal.RegisterMemory.Days;
import dk.sagsgang.register.internal.RegisterMemory.Named;
import dk.sagsgang.register.internal.RegisterMemory.Printed;
import dk.sagsgang.register.internal.RegisterMemory.SeenOrganization;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.Repeated;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Writes organizations and their names. */
final class OrganizationEntries {
    private static final int LONGEST_SLUG = 100;
    private static final int LONGEST_FOLDED = 300;

    private static final Repeated NAMED = Repeated.of(context -> context.select(REGISTER_ORGANIZATION.ID)
            .from(REGISTER_ORGANIZATION_NAME)
            .join(REGISTER_ORGANIZATION)
            .on(REGISTER_ORGANIZATION.ID.eq(REGISTER_ORGANIZATION_NAME.ORGANIZATION_ID))
            .where(
                    REGISTER_ORGANIZATION_NAME.FOLDED.eq(param("folded", REGISTER_ORGANIZATION_NAME.FOLDED)),
                    REGISTER_ORGANIZATION.BODY_ID.eq(param("body", REGISTER_ORGANIZATION.BODY_ID)))
            .orderBy(REGISTER_ORGANIZATION.ID)
            .limit(inline(1)));

    private static final Repeated OPEN_UP = Repeated.of(context -> context.update(REGISTER_ORGANIZATION)
            .set(REGISTER_ORGANIZATION.VISIBILITY, inline(Visibility.PUBLIC.code()))
            .set(REGISTER_ORGANIZATION.MODIFIED_AT, param("now", REGISTER_ORGANIZATION.MODIFIED_AT))
            .where(
                    REGISTER_ORGANIZATION.ID.eq(param("organization", REGISTER_ORGANIZATION.ID)),
                    REGISTER_ORGANIZATION.VISIBILITY.ne(inline(Visibility.PUBLIC.code()))));

    private static final Repeated SEEN_FROM =
            seen(REGISTER_ORGANIZATION_NAME.FIRST_SEEN, REGISTER_ORGANIZATION_NAME.FIRST_SEEN::gt);

    private static final Repeated SEEN_UNTIL =
            seen(REGISTER_ORGANIZATION_NAME.LAST_SEEN, REGISTER_ORGANIZATION_NAME.LAST_SEEN::lt);

    private final Database database;
    private final RegisterMemory memory;

    OrganizationEntries(Database database, RegisterMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    Optional<OrganizationId> find(Body body, OrganizationName name) {
        Named key = new Named(body.id().value(), folded(body, name));
        return Optional.ofNullable(memory.organizations.get(key, this::lookUp));
    }

    private @Nullable OrganizationId lookUp(Named key) {
        return database.read(context -> NAMED.fetch(context, key.folded(), key.body()).stream()
                .map(row -> new OrganizationId(row.get(REGISTER_ORGANIZATION.ID)))
                .findFirst()
                .orElse(null));
    }

    OrganizationId add(Body body, OrganizationName name, OrganizationKind kind, Sighting sighting) {
        return database.write(context -> {
            int id = IdSource.next(context, REGISTER_ORGANIZATION.ID);
            String now = UtcText.of(UtcText.now());
            RowBatch.of(REGISTER_ORGANIZATION)
                    .row()
                    .set(REGISTER_ORGANIZATION.ID, id)
                    .set(REGISTER_ORGANIZATION.BODY_ID, body.id().value())
                    .set(REGISTER_ORGANIZATION.SLUG, freeSlug(context, body, name))
                    .set(REGISTER_ORGANIZATION.NAME, name.shown())
                    .set(REGISTER_ORGANIZATION.KIND, kind.code())
                    .set(REGISTER_ORGANIZATION.VISIBILITY, sighting.visibility().code())
                    .set(REGISTER_ORGANIZATION.CREATED_AT, now)
                    .set(REGISTER_ORGANIZATION.MODIFIED_AT, now)
                    .insertInto(context);
            OrganizationId organization = new OrganizationId(id);
            addName(context, organization, folded(body, name), name, sighting.date());
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
        String folded = folded(body, name);
        SeenOrganization key =
                new SeenOrganization(organization, folded, sighting.visibility().isPublic());
        Days known = memory.organizationSightings.getIfPresent(key);
        if (known != null && (date == null || known.contains(date))) {
            return;
        }
        database.change(context -> {
            openUp(context, organization, sighting.visibility());
            if (date != null) {
                extend(context, organization, folded, date);
            }
        });
        if (date != null) {
            memory.organizationSightings.put(key, known == null ? new Days(date, date) : known.with(date));
        }
    }

    void close(OrganizationId organization) {
        database.change(context -> context.update(REGISTER_ORGANIZATION)
                .set(REGISTER_ORGANIZATION.VISIBILITY, Visibility.CLOSED.code())
                .set(REGISTER_ORGANIZATION.MODIFIED_AT, UtcText.of(UtcText.now()))
                .where(
                        REGISTER_ORGANIZATION.ID.eq(organization.value()),
                        REGISTER_ORGANIZATION.VISIBILITY.ne(Visibility.CLOSED.code()))
                .execute());
        memory.forget();
    }

    void sawOwnName(Body body, OrganizationId organization, OrganizationName name) {
        if (!name.tells(body.name())) {
            return;
        }
        database.change(context -> {
            String known = context.select(REGISTER_ORGANIZATION.NAME)
                    .from(REGISTER_ORGANIZATION)
                    .where(REGISTER_ORGANIZATION.ID.eq(organization.value()))
                    .fetchSingle(REGISTER_ORGANIZATION.NAME);
            if (!new OrganizationName(known).tells(body.name())) {
                context.update(REGISTER_ORGANIZATION_NAME)
                        .set(REGISTER_ORGANIZATION_NAME.NAME, name.shown())
                        .where(named(organization, cut(name.foldedWithin(body.name()))))
                        .execute();
                show(context, organization, name.shown());
            }
        });
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
            show(context, organization, latest);
        });
        memory.forget();
    }

    private static void show(DSLContext context, OrganizationId organization, String name) {
        context.update(REGISTER_ORGANIZATION)
                .set(REGISTER_ORGANIZATION.NAME, name)
                .set(REGISTER_ORGANIZATION.MODIFIED_AT, UtcText.of(UtcText.now()))
                .where(REGISTER_ORGANIZATION.ID.eq(organization.value()))
                .execute();
    }

    private static void openUp(DSLContext context, OrganizationId organization, Visibility visibility) {
        if (visibility.isPublic()) {
            OPEN_UP.execute(context, UtcText.of(UtcText.now()), organization.value());
        }
    }

    private static void extend(DSLContext context, OrganizationId organization, String folded, LocalDate date) {
        String day = date.toString();
        SEEN_FROM.execute(context, day, organization.value(), folded, day);
        SEEN_UNTIL.execute(context, day, organization.value(), folded, day);
    }

    /** Sets a day that a name was first or last seen on, where the day known is none or on the inner side. */
    private static Repeated seen(TableField<?, String> day, Function<Field<String>, Condition> isWithin) {
        return Repeated.of(context -> context.update(REGISTER_ORGANIZATION_NAME)
                .set(day, param("day", day))
                .where(
                        REGISTER_ORGANIZATION_NAME.ORGANIZATION_ID.eq(
                                param("organization", REGISTER_ORGANIZATION_NAME.ORGANIZATION_ID)),
                        REGISTER_ORGANIZATION_NAME.FOLDED.eq(param("folded", REGISTER_ORGANIZATION_NAME.FOLDED)),
                        day.isNull().or(isWithin.apply(param("than", day)))));
    }

    private static void addName(
            DSLContext context,
            OrganizationId organization,
            String folded,
            OrganizationName name,
            @Nullable LocalDate date) {
        RowBatch.of(REGISTER_ORGANIZATION_NAME)
                .row()
                .set(REGISTER_ORGANIZATION_NAME.ORGANIZATION_ID, organization.value())
                .set(REGISTER_ORGANIZATION_NAME.FOLDED, folded)
                .set(REGISTER_ORGANIZATION_NAME.NAME, name.shown())
                .set(REGISTER_ORGANIZATION_NAME.FIRST_SEEN, RegisterRows.text(date))
                .set(REGISTER_ORGANIZATION_NAME.LAST_SEEN, RegisterRows.text(date))
                .insertInto(context);
    }

    private static Condition named(OrganizationId organization, String folded) {
        return REGISTER_ORGANIZATION_NAME
                .ORGANIZATION_ID
                .eq(organization.value())
                .and(REGISTER_ORGANIZATION_NAME.FOLDED.eq(folded));
    }

    private String folded(Body body, OrganizationName name) {
        return memory.foldedNames.get(
                new Printed(body.name(), name), key -> cut(name.foldedWithin(key.municipality())));
    }

    private static String cut(String folded) {
        return folded.length() <= LONGEST_FOLDED ? folded : folded.substring(0, LONGEST_FOLDED);
    }
}
