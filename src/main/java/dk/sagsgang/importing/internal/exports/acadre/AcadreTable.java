package dk.sagsgang.importing.internal.exports.acadre;

import dk.sagsgang.importing.internal.exports.xml.XmlElement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of Acadre's tables: a row of fields, and the tables below it. In minutes a field is named by an attribute
 * ({@code <field name="date">2013-06-20</field>}).
 */
record AcadreTable(XmlElement element) {
    private static final AcadreTable MISSING = new AcadreTable(XmlElement.MISSING);

    /** The tables of a name that are directly below a root. */
    static List<AcadreTable> of(XmlElement root, String name) {
        return new AcadreTable(root).tables(name);
    }

    /** The tables of a name that are directly below it. */
    List<AcadreTable> tables(String name) {
        return element.children("table").stream()
                .filter(table -> table.attribute("name").equals(name))
                .map(AcadreTable::new)
                .toList();
    }

    /** The first table of a name below it; one without fields where there is none. */
    AcadreTable table(String name) {
        return tables(name).stream().findFirst().orElse(MISSING);
    }

    private Stream<XmlElement> fields() {
        return element.children("fields").stream().flatMap(fields -> fields.children("field").stream());
    }

    /** The stripped text of a field; empty where there is none. */
    String value(String field) {
        return fields().filter(each -> each.attribute("name").equals(field))
                .map(each -> each.text().strip())
                .findFirst()
                .orElse("");
    }

    /** The text of a field, or null where it has none. */
    @Nullable
    String find(String field) {
        String value = value(field);
        return value.isEmpty() ? null : value;
    }

    /** A whole number in a field; 0 where it holds none. */
    int number(String field) {
        String value = value(field);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }
}
