package dk.sagsgang.importing.internal.staging.linking;

import dk.sagsgang.facts.FactRecorder;
import dk.sagsgang.facts.rules.OfficeReader;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Titles of persons as roles in a body. What office a role is, is kept the first time it is seen. */
public final class Titles {
    private final OfficeReader offices;
    private final FactRecorder facts;
    private final Set<String> kept = new HashSet<>();

    public Titles(OfficeReader offices, FactRecorder facts) {
        this.offices = offices;
        this.facts = facts;
    }

    /** The role that a title tells; null for one that says no more than that somebody is a member. */
    @Nullable
    String role(@Nullable String title) {
        if (title == null || offices.isMerelyMember(title)) {
            return null;
        }
        if (kept.add(title)) {
            facts.recordOffice(title, offices.read(title));
        }
        return title;
    }

    /** Forgets what it remembers of a transaction that was undone. */
    public void forget() {
        kept.clear();
    }
}
