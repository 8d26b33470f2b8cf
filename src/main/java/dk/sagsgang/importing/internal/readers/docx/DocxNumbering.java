package dk.sagsgang.importing.internal.readers.docx;

import dk.sagsgang.importing.internal.readers.flow.ListNumber;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The numbers that Word shows before the items of numbered lists, which are nowhere in the text itself. */
final class DocxNumbering {
    private static final int LEVELS = 9;

    private final Map<Integer, Level[]> kinds = new HashMap<>();
    private final Map<Integer, Integer> kindOfList = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();

    /** How one level of a kind of list is numbered. */
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String pattern = "";
    }

    static DocxNumbering none() {
        return new DocxNumbering();
    }

    static DocxNumbering read(XmlCursor xml) throws XMLStreamException {
        DocxNumbering numbering = new DocxNumbering();
        int list = -1;
        Level[] kind = newLevels();
        int level = 0;
        while (xml.hasNext()) {
            if (!xml.isStart(xml.next())) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> {
                    list = -1;
                    kind = newLevels();
                    numbering.kinds.put(xml.number("abstractNumId", -1), kind);
                }
                case "num" -> list = xml.number("numId", -1);
                case "abstractNumId" -> numbering.kindOfList.put(list, xml.number("val", -1));
                case "lvl", "lvlOverride" -> level = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
                case "startOverride" ->
                    numbering
                            .restarts
                            .computeIfAbsent(list, any -> new HashMap<>())
                            .put(level, xml.number("val", 1));
                default -> {
                    if (list < 0) {
                        property(xml, kind[level]);
                    }
                }
            }
        }
        return numbering;
    }

    private static Level[] newLevels() {
        Level[] levels = new Level[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = new Level();
        }
        return levels;
    }

    private static void property(XmlCursor xml, Level level) {
        switch (xml.name()) {
            case "start" -> level.start = xml.number("val", 1);
            case "numFmt" -> level.format = xml.value();
            case "lvlText" -> level.pattern = xml.value();
            default -> {
                // indents and fonts
            }
        }
    }

    /** Counts an item and gives its number with the blank after it; empty for bullets and unknown lists. */
    String next(int list, int listLevel) {
        int depth = Math.clamp(listLevel, 0, LEVELS - 1);
        int kindId = kindOfList.getOrDefault(list, -1);
        Level[] levels = kinds.get(kindId);
        if (levels == null) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(kindId, any -> new int[LEVELS]);
        Map<Integer, Integer> restart = restarts.remove(list);
        if (restart != null) {
            restart.forEach((level, start) -> counter[level] = start - levels[level].start);
        }
        counter[depth]++;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        String number = format(levels, counter, depth);
        return number.isBlank() ? "" : number + " ";
    }

    private static String format(Level[] levels, int[] counter, int depth) {
        String pattern = levels[depth].pattern;
        if (levels[depth].format.equals("bullet")) {
            return "";
        }
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            char digit = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
            if (c == '%' && digit >= '1' && digit <= '9') {
                int level = digit - '1';
                number.append(count(levels[level], Math.max(1, counter[level])));
                i++;
            } else {
                number.append(c);
            }
        }
        return number.toString();
    }

    private static String count(Level level, int counted) {
        int number = level.start + counted - 1;
        return switch (level.format) {
            case "none" -> "";
            case "lowerLetter" -> ListNumber.format("a", number);
            case "upperLetter" -> ListNumber.format("A", number);
            case "lowerRoman" -> ListNumber.format("i", number);
            case "upperRoman" -> ListNumber.format("I", number);
            case "decimalZero" -> (number < 10 ? "0" : "") + number;
            case "ordinal" -> number + ".";
            default -> Integer.toString(number);
        };
    }
}
