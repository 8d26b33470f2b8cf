package dk.sagsgang.register.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.OrganizationName;
import dk.sagsgang.register.PersonId;
import dk.sagsgang.register.PersonName;
import dk.sagsgang.register.SeatId;
import dk.sagsgang.register.SeenMember;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the recorder has just looked up or written, so that a name met in a thousand minutes is looked up once. Bounded, and kept so by the thread that imports. It
 * holds only what never stops being true once committed, and is emptied when a transaction is undone.
 */
final class RegisterMemory {
    private static final int MOST = 20_000;

    final Cache<Named, OrganizationId> organizations = cache();
    final Cache<SeenOrganization, Days> organizationSightings = cache();
    final Cache<SeenPerson, Boolean> personSightings = cache();
    final Cache<Sitting, Integer> sittings = cache();

    /** Memberships that were seen, by id, as they were written last. */
    final Cache<Integer, Filled> memberships = cache();

    /** Folding a name takes longer than looking it up. */
    final Cache<Printed, String> foldedNames = cache();

    record Printed(String municipality, OrganizationName name) {}

    record Named(int body, String folded) {}

    record SeenOrganization(OrganizationId organization, String folded, boolean isPublic) {}

    record SeenPerson(PersonId person, PersonName name, boolean isPublic) {}

    /**
     * Somebody on a seat.
     *
     * @param place the organization, or the seat of a substitute
     */
    record Sitting(PersonId person, Object place, int term, String party, String role) {}

    /**
     * A membership: the seat that somebody was seen on, when, and as what.
     *
     * @param listed the last day on which a list of all who have a seat has the person
     */
    record Filled(
            int membership,
            SeatId seat,
            Days days,
            String role,
            @Nullable String party,
            @Nullable LocalDate listed) {

        /** Whether nothing new is known by somebody's being seen on a day. */
        boolean tells(SeenMember seen) {
            return days.contains(seen.date())
                    && (!seen.listed() || (listed != null && !seen.date().isAfter(listed)));
        }

        /** The last day on a list, when the person is seen. */
        @Nullable
        LocalDate listedWith(SeenMember seen) {
            return seen.listed() && (listed == null || seen.date().isAfter(listed)) ? seen.date() : listed;
        }
    }

    /** From and until when something has been seen. */
    record Days(LocalDate first, LocalDate last) {
        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        Days with(LocalDate day) {
            return new Days(day.isBefore(first) ? day : first, day.isAfter(last) ? day : last);
        }
    }

    /** Forgets what was written of memberships, since somebody else has changed them. */
    void forgetMemberships() {
        sittings.invalidateAll();
        memberships.invalidateAll();
    }

    void forget() {
        organizations.invalidateAll();
        organizationSightings.invalidateAll();
        personSightings.invalidateAll();
        forgetMemberships();
    }

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();
    }
}
