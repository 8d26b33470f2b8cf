package dk.sagsgang.importing.internal.exports;

import dk.sagsgang.importing.internal.exports.os2web.AcadreManifest;
import dk.sagsgang.importing.internal.exports.os2web.FujitsuNotification;
import dk.sagsgang.importing.internal.exports.xml.XmlElement;
import java.util.Map;
import java.util.Optional;

/** Reads manifests of any kind. */
final class Manifests {
    private Manifests() {}

    /** The manifest that a root is of. */
    static Optional<Manifest> of(XmlElement root) {
        return AcadreManifest.published(root)
                .or(() -> FujitsuNotification.published(root))
                .map(Manifests::manifest);
    }

    private static Manifest manifest(Map<String, Boolean> published) {
        return new Manifest(published);
    }
}
