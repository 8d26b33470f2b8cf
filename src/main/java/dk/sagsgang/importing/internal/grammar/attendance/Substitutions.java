package dk.sagsgang.importing.internal.grammar.attendance;

import dk.sagsgang.importing.internal.grammar.values.Names.NameMatch;
import dk.sagsgang.importing.parsed.ParsedPerson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who of those named in a sentence attended in place of whom. Nobody is both. */
final class Substitutions {
    private static final int NOBODY = -1;

    private final List<NameMatch> people;
    private final boolean[] attended;

    /** For each who was replaced, who attended in their place. */
    private final int[] by;

    private final boolean[] replaced;

    Substitutions(List<NameMatch> people) {
        this.people = people;
        this.attended = new boolean[people.size()];
        this.replaced = new boolean[people.size()];
        this.by = new int[people.size()];
        Arrays.fill(by, NOBODY);
    }

    /** Whether nothing is known of somebody yet. */
    boolean isFree(int person) {
        return !attended[person] && !replaced[person];
    }

    /** Whether somebody is said to have been replaced. */
    boolean isReplaced(int person) {
        return replaced[person];
    }

    /** Somebody attended as a substitute, whoever for. */
    void attends(int person) {
        attended[person] = true;
    }

    /** Somebody attended for another. */
    void join(int substitute, int absent) {
        for (int i = 0; i < by.length; i++) {
            by[i] = by[i] == substitute ? NOBODY : by[i];
        }
        attended[substitute] = true;
        replaced[absent] = true;
        by[absent] = substitute;
    }

    /** Joins a substitute to the nearest who is named before the first of them and has none, or else after. */
    void joinNearest(int substitute, int first) {
        for (int i = first - 1; i >= 0; i--) {
            if (!attended[i] && by[i] == NOBODY) {
                by[i] = substitute;
                return;
            }
        }
        for (int i = substitute + 1; i < people.size(); i++) {
            if (!attended[i] && by[i] == NOBODY) {
                by[i] = substitute;
                return;
            }
        }
    }

    /** Whether somebody attended as a substitute, and so was not away. */
    boolean isSubstitute(int person) {
        return attended[person];
    }

    /** Who attended in somebody's place; null where nobody is named. */
    @Nullable
    ParsedPerson substituteOf(int person) {
        return by[person] == NOBODY ? null : people.get(by[person]).person();
    }

    /** Those who are said to have been replaced, by their place in the sentence. */
    List<Integer> listReplaced() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (by[i] != NOBODY && !attended[i]) {
                found.add(i);
            }
        }
        return found;
    }
}
