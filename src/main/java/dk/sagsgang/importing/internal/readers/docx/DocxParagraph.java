package dk.sagsgang.importing.internal.readers.docx;

import dk.sagsgang.importing.internal.readers.flow.FlowLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One paragraph of a DOCX while it is read: what its properties say, and the text boxes that hang on it. */
final class DocxParagraph {
    private static final int NOT_SET = -1;
    private static final int TEXT_LEVEL = 9;

    private final List<List<FlowLine>> boxes = new ArrayList<>();
    private @Nullable String style;
    private int list = NOT_SET;
    private int listLevel = NOT_SET;
    private int outline = TEXT_LEVEL;
    private int before = NOT_SET;
    private int after = NOT_SET;
    private boolean started;
    private boolean words;
    private boolean endDeleted;
    private boolean pageBefore;
    private boolean pageAfter;

    /** Takes in one element of the paragraph's properties. */
    void property(XmlCursor xml) {
        switch (xml.name()) {
            case "pStyle" -> style = xml.value();
            case "numId" -> list = xml.number("val", 0);
            case "ilvl" -> listLevel = xml.number("val", 0);
            case "outlineLvl" -> outline = xml.number("val", TEXT_LEVEL);
            case "pageBreakBefore" -> pageBefore = xml.isOn();
            case "spacing" -> {
                before = xml.number("before", before);
                after = xml.number("after", after);
            }
            default -> {
                // looks that say nothing about what the words are
            }
        }
    }

    /** Says whether this is the first time it is asked. */
    boolean starts() {
        boolean first = !started;
        started = true;
        return first;
    }

    void addWords() {
        words = true;
    }

    boolean hasWords() {
        return words;
    }

    void deleteEnd() {
        endDeleted = true;
    }

    /** Whether a tracked change joins it to the next paragraph. */
    boolean isJoinedToNext() {
        return endDeleted;
    }

    void breakPageAfter() {
        pageAfter = true;
    }

    boolean breaksPageBefore() {
        return pageBefore;
    }

    boolean breaksPageAfter() {
        return pageAfter;
    }

    void box(List<FlowLine> lines) {
        boxes.add(lines);
    }

    List<List<FlowLine>> boxes() {
        return boxes;
    }

    int list(DocxStyles styles) {
        return list == NOT_SET ? styles.list(style) : list;
    }

    int listLevel(DocxStyles styles) {
        return listLevel == NOT_SET ? styles.listLevel(style) : listLevel;
    }

    int headingLevel(DocxStyles styles) {
        return outline < TEXT_LEVEL ? Math.clamp(outline + 1L, 1, 6) : styles.headingLevel(style);
    }

    boolean isBold(DocxStyles styles) {
        return styles.isBold(style);
    }

    /** Space above, in twentieths of a point. */
    int before(DocxStyles styles) {
        return before == NOT_SET ? styles.before(style) : before;
    }

    /** Space below, in twentieths of a point. */
    int after(DocxStyles styles) {
        return after == NOT_SET ? styles.after(style) : after;
    }
}
