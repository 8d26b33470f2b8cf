package dk.sagsgang.investment.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One difference between two versions.
 *
 * @param kind the list the item is in
 * @param id the item
 * @param field the field that differs; empty when the item itself is new or gone
 * @param before as it was, empty when new
 * @param after as it is, empty when gone
 */
public record KnowledgeChange(String kind, String id, String field, String before, String after) {
    private static final String PRESENT = "+";

    /** What distinguishes the later version from the earlier one, item by item and field by field. */
    public static List<KnowledgeChange> between(KnowledgeBase earlier, KnowledgeBase later) {
        Map<String, KnowledgeItem> before = byKey(earlier);
        Map<String, KnowledgeItem> after = byKey(later);
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<KnowledgeChange> changes = new ArrayList<>();
        for (String key : keys) {
            KnowledgeItem old = before.get(key);
            KnowledgeItem current = after.get(key);
            if (old == null && current != null) {
                changes.add(new KnowledgeChange(current.kind(), current.id(), "", "", PRESENT));
            } else if (old != null && current == null) {
                changes.add(new KnowledgeChange(old.kind(), old.id(), "", PRESENT, ""));
            } else if (old != null && current != null) {
                changes.addAll(fields(old, current));
            }
        }
        return List.copyOf(changes);
    }

    /** Whether the whole item is new. */
    public boolean isNew() {
        return field.isEmpty() && before.isEmpty();
    }

    /** Whether the whole item has been taken out. */
    public boolean isGone() {
        return field.isEmpty() && after.isEmpty();
    }

    private static Map<String, KnowledgeItem> byKey(KnowledgeBase base) {
        Map<String, KnowledgeItem> items = new LinkedHashMap<>();
        base.items().forEach(item -> items.put(item.kind() + "/" + item.id(), item));
        return items;
    }

    private static List<KnowledgeChange> fields(KnowledgeItem old, KnowledgeItem current) {
        Set<String> names = new LinkedHashSet<>(old.fields().keySet());
        names.addAll(current.fields().keySet());
        List<KnowledgeChange> changes = new ArrayList<>();
        for (String name : names) {
            String before = old.fields().getOrDefault(name, "");
            String after = current.fields().getOrDefault(name, "");
            if (!before.equals(after)) {
                changes.add(new KnowledgeChange(old.kind(), old.id(), name, before, after));
            }
        }
        return changes;
    }
}
