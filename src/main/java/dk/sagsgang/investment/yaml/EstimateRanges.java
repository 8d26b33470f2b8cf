package dk.sagsgang.investment.yaml;

import dk.sagsgang.parameters.yaml.Range;

/**
 * What each number of a case may be, by the name of its estimate; the same in the file itself, in a distribution and in a
 * scenario.
 */
final class EstimateRanges {
    /** An added share: from a harm to everybody to a success of everybody. */
    private static final Range ADDED_SHARE = Range.between(-1, 1);

    private static final Range FACTOR = Range.between(0, 100);
    private static final Range SHIFT = Range.between("-0.1", "0.1");
    /** More kroner, people or units than any programme has; amounts beyond it are slips of the keyboard. */
    private static final String MOST = "1000000000000000";

    private static final Range AMOUNT = Range.between("0", MOST);
    private static final Range QUANTITY = Range.between("-" + MOST, MOST);

    private EstimateRanges() {}

    /** @param name the path of the number in the file, as estimates are named */
    static Range of(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        if (name.equals("participants")) {
            return FACTOR;
        }
        return switch (last.replaceFirst("\\[\\d+]$", "")) {
            case "successRate" -> ADDED_SHARE;
            case "completion", "dropOut", "relapse" -> Range.SHARE;
            case "level" -> FACTOR;
            case "discountShift" -> SHIFT;
            case "participants", "amounts", "perParticipant" -> AMOUNT;
            default -> QUANTITY;
        };
    }
}
