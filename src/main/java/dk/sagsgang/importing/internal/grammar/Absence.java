package dk.sagsgang.importing.internal.grammar;

import dk.sagsgang.importing.parsed.ParsedAbsence;
import java.util.List;

/**
 * An absence with the items it is about.
 *
 * @param absence who and from what
 * @param items the numbers of the items it names, empty where it is about the place it is printed in
 */
record Absence(ParsedAbsence absence, List<Integer> items) {
    Absence {
        items = List.copyOf(items);
    }
}
