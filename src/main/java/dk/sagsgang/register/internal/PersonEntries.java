package dk.sagsgang.register.internal;

import static dk.sagsgang.storage.schema.Tables.REGISTER_MEMBERSHIP;
import static dk.sagsgang.storage.schema.Tables.REGISTER_PERSON;
import static dk.sagsgang.storage.schema.Tables.REGISTER_PERSON_NAME;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.register.BodyId;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.PersonName;
import dk.sagsgang.register.RegisterRecorder.Candidate;
import dk.sagsgang.register.Sighting;
import dk.sagsgang.register.internal.RegisterMemory.SeenPerson;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;

/** Writes persons and the spellings of their names. */
final class PersonEntries {
    private static final int LONGEST_SLUG = 100;

    private final Database database;
    private final RegisterMemory memory;

    PersonEntries(Database database, RegisterMemory memory) {
        this.database = database;
        this.memory = memory;
    }

    List<Candidate> candidates(BodyId body, PersonName name) {
        return database.read(context -> {
            Map<Integer, List<String>> spellings = context.select(
                            REGISTER_PERSON_NAME.PERSON_ID, REGISTER_PERSON_NAME.NAME)
                    .from(REGISTER_PERSON_NAME)
                    .join(REGISTER_PERSON)
                    .on(REGISTER_PERSON.ID.eq(REGISTER_PERSON_NAME.PERSON_ID))
                    .where(REGISTER_PERSON_NAME.ANCHOR.eq(name.anchor()), REGISTER_PERSON.BODY_ID.eq(body.value()))
                    .orderBy(REGISTER_PERSON_NAME.PERSON_ID, REGISTER_PERSON_NAME.FOLDED)
                    .fetchGroups(REGISTER_PERSON_NAME.PERSON_ID, REGISTER_PERSON_NAME.NAME);
            return spellings.entrySet().stream()
                    .map(person -> candidate(context, person.getKey(), person.getValue()))
                    .filter(person -> person.spellings().stream().anyMatch(name::mayBe))
                    .toList();
        });
    }

    private static Candidate candidate(DSLContext context, int person, List<String> spellings) {
        List<String> parties = context
                .selectDistinct(REGISTER_MEMBERSHIP.PARTY)
                .from(REGISTER_MEMBERSHIP)
                .where(REGISTER_MEMBERSHIP.PERSON_ID.eq(person))
                .fetch(REGISTER_MEMBERSHIP.PARTY)
                .stream()
                .filter(Objects::nonNull)
                .toList();
        return new Candidate(
                new PersonId(person), spellings.stream().map(PersonName::new).toList(), parties);
    }

    PersonId add(BodyId body, PersonName name, Sighting sighting) {
        return database.write(context -> {
            int id = IdSource.next(context, REGISTER_PERSON.ID);
            String now = UtcText.of(UtcText.now());
            String slug = freeSlug(context, id, name);
            RowBatch.of(REGISTER_PERSON)
                    .row()
                    .set(REGISTER_PERSON.ID, id)
                    .set(REGISTER_PERSON.BODY_ID, body.value())
                    .set(REGISTER_PERSON.SLUG, slug)
                    .set(REGISTER_PERSON.NAME, name.printed())
                    .set(REGISTER_PERSON.VISIBILITY, sighting.visibility().code())
                    .set(REGISTER_PERSON.CREATED_AT, now)
                    .set(REGISTER_PERSON.MODIFIED_AT, now)
                    .insertInto(context);
            addSpelling(context, id, name);
            return new PersonId(id);
        });
    }

    void saw(PersonId person, PersonName name, Sighting sighting) {
        SeenPerson key = new SeenPerson(person, name, sighting.visibility().isPublic());
        if (memory.personSightings.getIfPresent(key) != null) {
            return;
        }
        database.change(context -> {
            addNewSpelling(context, person, name, sighting.visibility());
            if (sighting.visibility().isPublic()) {
                open(context, person, name);
            }
        });
        memory.personSightings.put(key, true);
    }

    /** Names and addresses a person whom only closed things have named as this does, since a fuller form is theirs alone. */
    private static void open(DSLContext context, PersonId person, PersonName name) {
        boolean wasClosed = context.fetchExists(
                REGISTER_PERSON,
                REGISTER_PERSON.ID.eq(person.value()),
                REGISTER_PERSON.VISIBILITY.eq(Visibility.CLOSED.code()));
        if (wasClosed) {
            context.update(REGISTER_PERSON)
                    .set(REGISTER_PERSON.NAME, name.printed())
                    .set(REGISTER_PERSON.SLUG, freeSlug(context, person.value(), name))
                    .where(REGISTER_PERSON.ID.eq(person.value()))
                    .execute();
            setVisibility(context, person, Visibility.PUBLIC);
        }
    }

    private static String freeSlug(DSLContext context, int person, PersonName name) {
        return Slugs.free(
                name.slug(LONGEST_SLUG),
                wished -> context.fetchExists(
                        REGISTER_PERSON, REGISTER_PERSON.SLUG.eq(wished), REGISTER_PERSON.ID.ne(person)));
    }

    void close(PersonId person) {
        database.change(context -> setVisibility(context, person, Visibility.CLOSED));
        memory.forget();
    }

    private static void setVisibility(DSLContext context, PersonId person, Visibility visibility) {
        context.update(REGISTER_PERSON)
                .set(REGISTER_PERSON.VISIBILITY, visibility.code())
                .set(REGISTER_PERSON.MODIFIED_AT, UtcText.of(UtcText.now()))
                .where(REGISTER_PERSON.ID.eq(person.value()), REGISTER_PERSON.VISIBILITY.ne(visibility.code()))
                .execute();
    }

    /** A fuller form of the name is shown from then on, unless only something closed has it. */
    private static void addNewSpelling(DSLContext context, PersonId person, PersonName name, Visibility visibility) {
        List<PersonName> known = context.select(REGISTER_PERSON_NAME.NAME)
                .from(REGISTER_PERSON_NAME)
                .where(REGISTER_PERSON_NAME.PERSON_ID.eq(person.value()))
                .fetch(row -> new PersonName(row.value1()));
        if (known.stream().anyMatch(spelling -> spelling.folded().equals(name.folded()))) {
            return;
        }
        addSpelling(context, person.value(), name);
        if (visibility.isPublic() && known.stream().allMatch(spelling -> spelling.length() < name.length())) {
            context.update(REGISTER_PERSON)
                    .set(REGISTER_PERSON.NAME, name.printed())
                    .set(REGISTER_PERSON.MODIFIED_AT, UtcText.of(UtcText.now()))
                    .where(REGISTER_PERSON.ID.eq(person.value()))
                    .execute();
        }
    }

    private static void addSpelling(DSLContext context, int person, PersonName name) {
        RowBatch.of(REGISTER_PERSON_NAME)
                .row()
                .set(REGISTER_PERSON_NAME.PERSON_ID, person)
                .set(REGISTER_PERSON_NAME.FOLDED, name.folded())
                .set(REGISTER_PERSON_NAME.ANCHOR, name.anchor())
                .set(REGISTER_PERSON_NAME.NAME, name.printed())
                .insertInto(context);
    }
}
