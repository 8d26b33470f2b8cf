package dk.sagsgang.importing.internal.staging.linking;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.meetings.agenda.NewItem;
import java.util.List;

/**
 * An item after linking.
 *
 * @param item what the meeting keeps
 * @param findings all on the item: those of what was read and those of what was linked
 */
public record StagedItem(NewItem item, List<Finding> findings) {
    public StagedItem {
        findings = List.copyOf(findings);
    }
}
