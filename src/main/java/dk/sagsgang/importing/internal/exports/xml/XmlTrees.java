package dk.sagsgang.importing.internal.exports.xml;

import dk.sagsgang.importing.UnreadableReason;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML into a tree. Document types are refused, and with them entities that lead out of the file or grow without end.
 * Characters that XML does not allow are taken for the page breaks that they nearly always are; all else must be well-formed, so
 * that half a file is never taken for a whole one.
 */
public final class XmlTrees {
    private static final String CDATA = "<![CDATA[";
    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 1_000_000;
    private static final XMLInputFactory FACTORY = factory();

    private XmlTrees() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * The root of a file's tree.
     *
     * @throws dk.sagsgang.importing.UnreadableDocumentException when it is damaged, cut off or names anything outside itself
     */
    public static XmlElement read(FileContent file) {
        String text = XmlText.of(file);
        try {
            return read(file, reader(text));
        } catch (XMLStreamException e) {
            throw file.refuse(
                    e,
                    UnreadableReason.BROKEN_XML,
                    Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber()));
        }
    }

    private static XMLStreamReader reader(String text) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(new StringReader(text));
        }
    }

    private static XmlElement read(FileContent file, XMLStreamReader xml) throws XMLStreamException {
        XmlElement document = new XmlElement("", Map.of());
        Deque<XmlElement> open = new ArrayDeque<>();
        open.push(document);
        int elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > MOST_ELEMENTS || open.size() > DEEPEST) {
                        throw file.refuse(UnreadableReason.TOO_COMPLEX, MOST_ELEMENTS);
                    }
                    XmlElement element = new XmlElement(xml.getLocalName(), attributes(xml));
                    open.getFirst().add(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.getFirst().append(unbroken(file, xml));
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw file.refuse(UnreadableReason.XML_ENTITIES);
                default -> {}
            }
        }
        return document.children().getFirst();
    }

    /** Text with the beginning of another text in it has lost its own end, and with that swallowed what came between. */
    private static String unbroken(FileContent file, XMLStreamReader xml) {
        String text = xml.getText();
        if (text.contains(CDATA)) {
            throw file.refuse(
                    UnreadableReason.BROKEN_XML, Math.max(1, xml.getLocation().getLineNumber()));
        }
        return text;
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }
}
