package dk.sagsgang.importing.internal.exports.os2web;

import dk.sagsgang.importing.internal.exports.model.AccessStatements;
import dk.sagsgang.importing.internal.exports.xml.XmlElement;
import java.util.Map;
import java.util.Optional;

/** The notification that eDoc by Fujitsu puts beside an agenda: where it is, and whether it is published or withdrawn. */
public final class FujitsuNotification {
    private FujitsuNotification() {}

    /** Whether the file that it names is published; nothing where a root is not a notification. */
    public static Optional<Map<String, Boolean>> published(XmlElement root) {
        XmlElement notification = root.child("Notification");
        String path = notification.value("PathToXml").replace('\\', '/');
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of(file, AccessStatements.isTrue(notification.value("Publish"))));
    }
}
