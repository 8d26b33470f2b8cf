package dk.sagsgang.importing.internal.readers.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What the styles of a DOCX say about paragraphs and runs, with what they inherit from the styles they build on. */
final class DocxStyles {
    static final DocxStyles NONE = new DocxStyles();

    private static final int DEEPEST = 6;

    private final Map<String, Style> styles = new HashMap<>();
    private int before;
    private int after;

    /** One style; what it leaves open is null. */
    private static final class Style {
        private String name = "";
        private @Nullable String basedOn;
        private @Nullable Integer outline;
        private @Nullable Integer list;
        private @Nullable Integer listLevel;
        private @Nullable Integer before;
        private @Nullable Integer after;
        private @Nullable Boolean bold;
    }

    static DocxStyles read(XmlCursor xml) throws XMLStreamException {
        DocxStyles styles = new DocxStyles();
        Style style = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (xml.isStart(event) && xml.name().equals("style")) {
                style = new Style();
                String id = xml.attribute("styleId");
                styles.styles.put(id == null ? "" : id, style);
            } else if (xml.isStart(event) && style != null) {
                property(xml, style);
            } else if (xml.isStart(event) && xml.name().equals("spacing")) {
                styles.before = xml.number("before", styles.before);
                styles.after = xml.number("after", styles.after);
            } else if (xml.isEnd(event) && xml.name().equals("style")) {
                style = null;
            }
        }
        return styles;
    }

    private static void property(XmlCursor xml, Style style) {
        switch (xml.name()) {
            case "name" -> style.name = xml.value().toLowerCase(Locale.ROOT);
            case "basedOn" -> style.basedOn = xml.value();
            case "outlineLvl" -> style.outline = xml.number("val", DEEPEST);
            case "numId" -> style.list = xml.number("val", 0);
            case "ilvl" -> style.listLevel = xml.number("val", 0);
            case "b" -> style.bold = xml.isOn();
            case "spacing" -> {
                style.before =
                        xml.attribute("before") == null ? style.before : Integer.valueOf(xml.number("before", 0));
                style.after = xml.attribute("after") == null ? style.after : Integer.valueOf(xml.number("after", 0));
            }
            default -> {
                // looks that say nothing about what the words are
            }
        }
    }

    private interface Property<T> {
        @Nullable
        T of(Style style);
    }

    private <T> @Nullable T find(@Nullable String id, Property<T> property) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (at != null && seen.add(at)) {
            Style style = styles.get(at);
            if (style == null) {
                return null;
            }
            T value = property.of(style);
            if (value != null) {
                return value;
            }
            at = style.basedOn;
        }
        return null;
    }

    private static int or(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }

    /** 1 to 6 for a heading style in English or Danish, or one with an outline level; else 0. */
    int headingLevel(@Nullable String id) {
        Integer named = find(id, style -> levelOfName(style.name));
        int outline = or(find(id, style -> style.outline), DEEPEST + DEEPEST) + 1;
        return named != null ? named : outline <= DEEPEST ? outline : 0;
    }

    private static @Nullable Integer levelOfName(String name) {
        if (name.equals("title") || name.equals("titel")) {
            return 1;
        }
        boolean heading = name.startsWith("heading ") || name.startsWith("overskrift ");
        char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
        return heading && last >= '1' && last <= '9' ? Math.min(DEEPEST, last - '0') : null;
    }

    /** The list a style numbers in, or 0. */
    int list(@Nullable String id) {
        return or(find(id, style -> style.list), 0);
    }

    int listLevel(@Nullable String id) {
        return or(find(id, style -> style.listLevel), 0);
    }

    /** Space above, in twentieths of a point. */
    int before(@Nullable String id) {
        return or(find(id, style -> style.before), before);
    }

    /** Space below, in twentieths of a point. */
    int after(@Nullable String id) {
        return or(find(id, style -> style.after), after);
    }

    boolean isBold(@Nullable String id) {
        return Boolean.TRUE.equals(find(id, style -> style.bold));
    }
}
