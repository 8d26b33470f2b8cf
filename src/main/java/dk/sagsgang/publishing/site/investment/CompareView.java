package dk.sagsgang.publishing.site.investment;

/**
 * Two calculations side by side.
 *
 * @param first the name of the first
 * @param second the name of the second
 * @param results key figures of both and the difference
 * @param differences what differs, and what it does to the net result
 * @param firstCode the first as it travels in an address
 * @param secondCode the second
 */
public record CompareView(
        String first, String second, Table results, Table differences, String firstCode, String secondCode) {

    public boolean isSame() {
        return differences.rows().isEmpty();
    }
}
