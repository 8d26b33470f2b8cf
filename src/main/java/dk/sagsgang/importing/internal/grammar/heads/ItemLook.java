package dk.sagsgang.importing.internal.grammar.heads;

import dk.sagsgang.importing.internal.grammar.lines.Heading;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the lines between two heads look like as one item: it has one decision of the meeting's own where the document has decisions,
 * and no section twice. Sums from the top make each question one subtraction.
 */
final class ItemLook {
    private static final int ONE_DECISION = 15;
    private static final int NO_DECISION = -10;
    private static final int DECISION_TOO_MANY = -45;
    private static final int SECTION_TWICE = -15;
    private static final int DECISION_IN_HEAD = -45;
    private static final int SECTION_IN_HEAD = -5;

    /** How many of the commonest headings are counted. */
    private static final int COUNTED = 4;

    private final Set<String> documents;
    private final int[] decisions;
    private final int[] ownDecisions;
    private final int[] sections;
    private final int[][] common;
    private final boolean decides;

    /** @param documents words such as {@code Beslutningsprotokol}, which name the document where they are headings */
    ItemLook(Lines lines, Set<String> documents) {
        this.documents = documents;
        int size = lines.size();
        Map<String, Integer> texts = new HashMap<>();
        Map<String, Integer> decisionTexts = new HashMap<>();
        for (int i = lines.nextFilled(0); i < size; i = lines.nextFilled(i + 1)) {
            Heading heading = lines.heading(i);
            if (heading != null && counts(heading)) {
                (heading.isDecision() ? decisionTexts : texts).merge(key(heading), 1, Integer::sum);
            }
        }
        String own = most(decisionTexts);
        String[] headings = new String[COUNTED];
        for (int k = 0; k < COUNTED; k++) {
            headings[k] = most(texts);
            texts.remove(headings[k]);
        }
        this.decisions = new int[size + 1];
        this.ownDecisions = new int[size + 1];
        this.sections = new int[size + 1];
        this.common = new int[COUNTED][size + 1];
        for (int i = 0; i < size; i++) {
            Heading heading = lines.isReadable(i) ? lines.heading(i) : null;
            boolean counted = heading != null && counts(heading);
            String key = heading != null && counted ? key(heading) : "";
            decisions[i + 1] = decisions[i] + (heading != null && counted && heading.isDecision() ? 1 : 0);
            ownDecisions[i + 1] = ownDecisions[i] + (counted && key.equals(own) ? 1 : 0);
            sections[i + 1] = sections[i] + (counted ? 1 : 0);
            for (int k = 0; k < COUNTED; k++) {
                common[k][i + 1] = common[k][i] + (counted && key.equals(headings[k]) ? 1 : 0);
            }
        }
        this.decides = decisions[size] > 1;
    }

    private boolean counts(Heading heading) {
        return !heading.weak() && !heading.isBareTreatment() && !documents.contains(key(heading));
    }

    private static String key(Heading heading) {
        return heading.text().toLowerCase(Locale.ROOT);
    }

    private static String most(Map<String, Integer> times) {
        return times.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("\n");
    }

    /** The points of the lines from {@code from} to before {@code to} as an item, one that needs no decision or not. */
    int ofItem(int from, int to, boolean needsNone) {
        int own = ownDecisions[to] - ownDecisions[from];
        int any = decisions[to] - decisions[from];
        int points = decides ? (any > 0 ? ONE_DECISION : needsNone ? 0 : NO_DECISION) : 0;
        points += own > 1 ? DECISION_TOO_MANY * (own - 1) : 0;
        for (int[] counted : common) {
            points += SECTION_TWICE * Math.max(0, counted[to] - counted[from] - 1);
        }
        return points;
    }

    /** The points of the lines before {@code to} as the head of the document. */
    int ofHead(int to) {
        return DECISION_IN_HEAD * decisions[to] + SECTION_IN_HEAD * sections[to];
    }

    /** Whether the document has headings of decisions. */
    boolean decides() {
        return decides;
    }

    /** How many decisions of the meeting's own are between two lines. */
    int ownDecisions(int from, int to) {
        return ownDecisions[to] - ownDecisions[from];
    }

    /** The line of the second of the meeting's own decisions between two lines, of which there are two at least. */
    int secondDecision(int from, int to) {
        int seen = 0;
        for (int i = from; i < to; i++) {
            if (ownDecisions[i + 1] > ownDecisions[i] && ++seen == 2) {
                return i;
            }
        }
        throw new IllegalArgumentException("No two decisions from line " + from + " to " + to);
    }
}
