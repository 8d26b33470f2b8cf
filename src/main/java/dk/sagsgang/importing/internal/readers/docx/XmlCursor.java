package dk.sagsgang.importing.internal.readers.docx;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/**
 * Steps through the XML of an office document, element by element, without ever holding more than the current one. Names are
 * local names: the two editions of the standard differ in their namespaces alone.
 */
final class XmlCursor {
    // POI's factory reads neither document types nor anything outside the file
    private static final XMLInputFactory FACTORY = XMLHelper.newXMLInputFactory();

    private final XMLStreamReader xml;

    XmlCursor(InputStream in) throws XMLStreamException {
        synchronized (FACTORY) {
            this.xml = FACTORY.createXMLStreamReader(in);
        }
    }

    boolean hasNext() throws XMLStreamException {
        return xml.hasNext();
    }

    int next() throws XMLStreamException {
        return xml.next();
    }

    boolean isStart(int event) {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd(int event) {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    String name() {
        return xml.getLocalName();
    }

    String text() {
        return xml.getText();
    }

    /** The value of an attribute by its local name, or null. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The element's {@code val}, or an empty text. */
    String value() {
        String value = attribute("val");
        return value == null ? "" : value;
    }

    /** A whole number in an attribute, or another where it is missing or no number. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether an on-off element is on: it is unless it says otherwise. */
    boolean isOn() {
        String value = value();
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    /** Leaves out the element that was just entered, with all it holds. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += isStart(event) ? 1 : isEnd(event) ? -1 : 0;
        }
    }
}
