package dk.sagsgang.importing.internal.grammar.items;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.SourcePlace;
import dk.sagsgang.importing.internal.grammar.attendance.Absence;
import dk.sagsgang.importing.parsed.ParsedAbsence;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.SourceDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The absences of a document, each with the items that it is about, wherever it is printed. */
final class PlacedAbsences {
    private final Map<String, List<ParsedAbsence>> byNumber = new HashMap<>();
    private final List<List<ParsedAbsence>> own = new ArrayList<>();
    private final List<Absence> unplaced = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();

    PlacedAbsences(List<ItemReader.ItemReading> stated, List<Absence> fromHead) {
        stated.forEach(item -> numbers.add(item.item().number()));
        fromHead.forEach(this::distribute);
        for (ItemReader.ItemReading item : stated) {
            List<ParsedAbsence> here = new ArrayList<>();
            for (Absence absence : item.absences()) {
                if (absence.items().isEmpty() || isOnly(absence, item.item().number())) {
                    here.add(absence.absence());
                } else {
                    distribute(absence);
                }
            }
            own.add(here);
        }
    }

    private static boolean isOnly(Absence absence, String number) {
        return absence.items().size() == 1
                && absence.items().getFirst().toString().equals(number);
    }

    private void distribute(Absence absence) {
        for (Integer number : absence.items()) {
            byNumber.computeIfAbsent(number.toString(), key -> new ArrayList<>())
                    .add(absence.absence());
        }
        boolean placed = absence.items().stream().anyMatch(number -> numbers.contains(number.toString()));
        if (!placed) {
            unplaced.add(absence);
        }
    }

    /** The absences from the item at a place in the document that has this number. */
    List<ParsedAbsence> of(int index, String number) {
        List<ParsedAbsence> absences = new ArrayList<>(own.get(index));
        absences.addAll(byNumber.getOrDefault(number, List.of()));
        return absences;
    }

    /** A finding for each sentence that names only items which the document does not have. */
    List<Finding> listUnplaced(SourceDocument document) {
        Map<LineRange, Set<Integer>> byLines = new LinkedHashMap<>();
        unplaced.forEach(absence -> byLines.computeIfAbsent(absence.absence().lines(), key -> new TreeSet<>())
                .addAll(absence.items()));
        List<Finding> findings = new ArrayList<>();
        byLines.forEach((lines, items) -> findings.add(new AbsenceNotPlaced(
                new SourcePlace(document.name(), lines.start(), lines.end()),
                items.stream().map(String::valueOf).collect(Collectors.joining(", ")))));
        return findings;
    }
}
