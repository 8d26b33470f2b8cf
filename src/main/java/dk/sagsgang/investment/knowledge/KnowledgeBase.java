package dk.sagsgang.investment.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * One version of a knowledge base with all its items, never changed after it is published.
 *
 * @param version which version
 * @param invented whether its figures are made up, for demonstration; shown wherever they are used
 * @param items all items, in order of kind and id
 */
public record KnowledgeBase(KnowledgeVersion version, boolean invented, List<KnowledgeItem> items) {
    public KnowledgeBase {
        items = items.stream()
                .sorted(Comparator.comparing(KnowledgeItem::kind).thenComparing(KnowledgeItem::id))
                .toList();
    }

    /** All items of one type. */
    public <T extends KnowledgeItem> List<T> list(Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** An item of a kind by its id. */
    public <T extends KnowledgeItem> Optional<T> find(Class<T> type, String id) {
        return list(type).stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** @throws NoSuchElementException when the version has none */
    public <T extends KnowledgeItem> T get(Class<T> type, String id) {
        return find(type, id)
                .orElseThrow(() ->
                        new NoSuchElementException(version + " has no " + type.getSimpleName() + " called " + id));
    }

    /** SHA-256 of the contents: the same for the same contents, whatever the order they were read in. */
    public String fingerprint() {
        StringBuilder text = new StringBuilder(version.toString()).append(invented);
        items.forEach(item -> text.append('\n')
                .append(item.kind())
                .append('\t')
                .append(item.id())
                .append('\t')
                .append(item.fields()));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every runtime has SHA-256", e);
        }
    }
}
