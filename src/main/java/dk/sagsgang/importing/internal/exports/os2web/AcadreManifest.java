package dk.sagsgang.importing.internal.exports.os2web;

import dk.sagsgang.importing.internal.exports.xml.XmlElement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The manifest beside Acadre's files: a row for each version of an agenda or minutes, with its file and whether it is published.
 * Here a field is named by its only attribute ({@code <field publish="1">}).
 */
public final class AcadreManifest {
    private static final String VERSIONS = "producedAgenda";

    private AcadreManifest() {}

    /** Whether each file is published; nothing where a root is not such a manifest. */
    public static Optional<Map<String, Boolean>> published(XmlElement root) {
        Map<String, Boolean> published = new LinkedHashMap<>();
        root.children("table").stream()
                .filter(table -> table.attribute("name").equals(VERSIONS))
                .flatMap(table -> table.children("fields").stream())
                .forEach(row -> {
                    String file = value(row, "xmlfilename");
                    if (!file.isEmpty()) {
                        published.merge(file, value(row, "publish").equals("1"), Boolean::logicalOr);
                    }
                });
        return published.isEmpty() ? Optional.empty() : Optional.of(published);
    }

    private static String value(XmlElement row, String field) {
        return row.children("field").stream()
                .filter(each -> each.has(field))
                .map(each -> each.attribute(field))
                .findFirst()
                .orElse("");
    }
}
