package dk.sagsgang.importing.internal.grammar.items;

import dk.sagsgang.importing.internal.grammar.lines.Paragraph;
import dk.sagsgang.importing.internal.grammar.values.Dates;
import dk.sagsgang.importing.parsed.ParsedDecision;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Infers who met and when from the items, where a document has no head. What cannot be known stays unknown. */
final class Inference {
    private static final int REACH = 160;

    private final Dates dates;
    private final Vocabulary vocabulary;

    Inference(Dates dates, Vocabulary vocabulary) {
        this.dates = dates;
        this.vocabulary = vocabulary;
    }

    /**
     * A decision of this very meeting that names both body and day: its heading gives the number of the item it is in
     * ({@code Kulturudvalget, 7. september 2023, pkt. 4}), and every item that was decided has one with that body and day.
     */
    static Optional<ParsedDecision> numbered(List<ParsedItem> items) {
        List<ParsedItem> decided =
                items.stream().filter(item -> !item.decisions().isEmpty()).toList();
        return decided.stream()
                .flatMap(item -> ownByNumber(item).stream())
                .findFirst()
                .filter(first -> decided.stream()
                        .allMatch(item -> ownByNumber(item)
                                .filter(own -> Objects.equals(own.date(), first.date())
                                        && Objects.equals(own.organization(), first.organization()))
                                .isPresent()));
    }

    /**
     * The decision of this meeting where the last one of each decided item, of two at least, names the same body and day
     * ({@code Beslutning i Kulturudvalget den 7. september 2023}).
     */
    static Optional<ParsedDecision> everywhere(List<ParsedItem> items) {
        List<ParsedDecision> last = items.stream()
                .filter(item -> !item.decisions().isEmpty())
                .map(item -> item.decisions().getLast())
                .toList();
        boolean same = last.size() > 1
                && last.getFirst().date() != null
                && last.getFirst().organization() != null
                && last.stream()
                        .allMatch(own -> Objects.equals(
                                        own.date(), last.getFirst().date())
                                && Objects.equals(
                                        own.organization(), last.getFirst().organization()));
        return same ? Optional.of(last.getFirst()) : Optional.empty();
    }

    private static Optional<ParsedDecision> ownByNumber(ParsedItem item) {
        ParsedDecision last = item.decisions().getLast();
        boolean own = item.number().equals(last.itemNumber()) && last.date() != null && last.organization() != null;
        return own ? Optional.of(last) : Optional.empty();
    }

    /** The body that decides in most items. */
    static Optional<String> organization(List<ParsedItem> items) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ParsedItem item : items) {
            List<String> bodies = item.decisions().stream()
                    .filter(decision -> decision.date() == null)
                    .map(ParsedDecision::organization)
                    .filter(Objects::nonNull)
                    .map(String.class::cast)
                    .distinct()
                    .toList();
            bodies.forEach(body -> counts.merge(body, 2, Integer::sum));
            bodies.stream().findFirst().ifPresent(body -> counts.merge(body, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                .map(Map.Entry::getKey);
    }

    /**
     * The day that the agenda is said to be for ({@code dagsordenen til mødet den ...}), by most such sentences; none where
     * they disagree evenly.
     */
    Optional<LocalDate> date(Iterable<Paragraph> paragraphs) {
        Map<LocalDate, Integer> counts = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text();
            Optional<Dates.DateMatch> day = dates.findFrom(text, 0);
            while (day.isPresent()) {
                if (isOfThisMeeting(text, day.get())) {
                    counts.merge(day.get().date(), 1, Integer::sum);
                }
                day = dates.findFrom(text, day.get().end());
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<LocalDate> best = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    /** The words before the day, in the same sentence, speak of the agenda and of a meeting on that day. */
    private boolean isOfThisMeeting(String text, Dates.DateMatch day) {
        String near = text.substring(Math.max(0, day.start() - REACH), day.start());
        Words before = Words.of(near.substring(near.lastIndexOf(". ") + 1));
        int last = before.size() - 1;
        while (last >= 0 && vocabulary.meetings().beforeDay().contains(before.lower(last))) {
            last--;
        }
        boolean meeting = last >= 0 && vocabulary.meetings().endings().end(before.lower(last));
        if (!meeting) {
            return false;
        }
        for (int i = 0; i < last; i++) {
            for (String agenda : vocabulary.headings().documents().agendas()) {
                if (before.lower(i).startsWith(agenda)) {
                    return true;
                }
            }
        }
        return false;
    }
}
