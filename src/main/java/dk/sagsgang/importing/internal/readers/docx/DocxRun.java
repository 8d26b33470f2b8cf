package dk.sagsgang.importing.internal.readers.docx;

import org.jspecify.annotations.Nullable;

/** Whether the words of the current run are bold and shown. */
final class DocxRun {
    private @Nullable Boolean bold;
    private boolean boldByStyle;
    private boolean hidden;

    void begin(boolean paragraphIsBold) {
        bold = null;
        boldByStyle = paragraphIsBold;
        hidden = false;
    }

    void property(XmlCursor xml, DocxStyles styles) {
        switch (xml.name()) {
            case "b" -> bold = xml.isOn();
            case "vanish" -> hidden = xml.isOn();
            case "rStyle" -> boldByStyle |= styles.isBold(xml.value());
            default -> {
                // other looks
            }
        }
    }

    boolean isBold() {
        return bold == null ? boldByStyle : bold;
    }

    boolean isShown() {
        return !hidden;
    }
}
