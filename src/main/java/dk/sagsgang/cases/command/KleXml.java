package dk.sagsgang.cases.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads KLE's own XML: the number and title of each subject. Document types and what is outside the file are not read. */
final class KleXml {
    private static final String NUMBER = "EmneNr";
    private static final String TITLE = "EmneTitel";
    private static final String FORM = "\\d{2}\\.\\d{2}\\.\\d{2}";

    private KleXml() {}

    /**
     * Titles by number.
     *
     * @throws XMLStreamException when it is not well-formed, or names anything outside itself
     */
    static Map<String, String> titles(InputStream content) throws XMLStreamException, IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(content);
        Map<String, String> titles = new HashMap<>();
        String number = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("A document type is not read", xml.getLocation());
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals(NUMBER)) {
                number = xml.getElementText().strip();
            } else if (xml.getLocalName().equals(TITLE)) {
                String title = xml.getElementText().strip().replaceAll("\\s+", " ");
                if (number.matches(FORM) && !title.isEmpty()) {
                    titles.putIfAbsent(number, title);
                }
            }
        }
        return titles;
    }
}
