package dk.sagsgang.facts.rules;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.Rule;
import java.util.List;

/**
 * A rule on an item whose bodies and persons have been linked, so that it compares organizations and persons and not the
 * words they are printed with. It is applied once, when minutes are imported, and its findings are kept with the others.
 */
public interface LinkedRule extends Rule {

    /** What is wrong with the item; empty where nothing is or where the source is ambiguous. */
    List<? extends Finding> check(LinkedItem item);
}
