package dk.sagsgang.importing.internal.exports.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An element with its attributes, the elements in it and its own text. Names are local names: prefixes differ from export to export. */
public final class XmlElement {
    /** What stands in for an element that is not there: it has no text and nothing in it. */
    public static final XmlElement MISSING = new XmlElement("", Map.of());

    private final String name;
    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = new TreeMap<>(attributes);
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void append(String more) {
        text.append(more);
    }

    /** Its local name. */
    public String name() {
        return name;
    }

    /** The value of an attribute; empty where it has none of that name. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    /** Whether it has an attribute of that name. */
    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** Its own text, as it came. */
    public String text() {
        return text.toString();
    }

    /** The elements in it. */
    public List<XmlElement> children() {
        return List.copyOf(children);
    }

    /** The elements in it of a name. */
    public List<XmlElement> children(String child) {
        return children.stream().filter(each -> each.name.equals(child)).toList();
    }

    /** Whether it has an element of that name. */
    public boolean hasChild(String child) {
        return children.stream().anyMatch(each -> each.name.equals(child));
    }

    /** The first element in it of a name; one without anything where there is none. */
    public XmlElement child(String child) {
        return children.stream()
                .filter(each -> each.name.equals(child))
                .findFirst()
                .orElse(MISSING);
    }

    /** The stripped text of the first element in it of a name; empty where there is none. */
    public String value(String child) {
        return child(child).text().strip();
    }

    /** The stripped text of the first element in it of a name, where it has any. */
    public Optional<String> find(String child) {
        return Optional.of(value(child)).filter(value -> !value.isEmpty());
    }

    /** Itself and all elements below it, in document order. */
    public Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    /** A copy in which one of several elements of its name is kept alone. */
    public XmlElement keepingOnly(XmlElement kept) {
        XmlElement copy = new XmlElement(name, attributes);
        copy.text.append(text);
        boolean isAmong = children.stream().anyMatch(child -> child == kept);
        for (XmlElement child : children) {
            if (child == kept || !isAmong || !child.isLike(kept)) {
                copy.add(child == kept ? child : child.keepingOnly(kept));
            }
        }
        return copy;
    }

    private boolean isLike(XmlElement other) {
        return name.equals(other.name) && attribute("name").equals(other.attribute("name"));
    }

    /** It as the text of a file of its own. */
    public String asFile() {
        StringBuilder file = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write(file);
        return file.append('\n').toString();
    }

    private void write(StringBuilder into) {
        into.append('<').append(name);
        attributes.forEach((key, value) -> into.append(' ')
                .append(key)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        into.append('>').append(escaped(text.toString()));
        children.forEach(child -> child.write(into));
        into.append("</").append(name).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;");
    }
}
