package dk.sagsgang.importing.internal.staging;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.meetings.NewItem;
import java.util.List;

/**
 * An item after linking.
 *
 * @param item what the meeting keeps
 * @param findings all on the item: those of what was read and those of what was linked
 */
record StagedItem(NewItem item, List<Finding> findings) {
    StagedItem {
        findings = List.copyOf(findings);
    }
}
