package dk.sagsgang.importing.internal.exports;

import dk.sagsgang.importing.internal.exports.model.ExportedMeeting;
import dk.sagsgang.importing.internal.exports.xml.XmlElement;
import dk.sagsgang.importing.internal.readers.files.FileContent;
import java.util.List;

/** The XML of one system. */
public interface XmlProduct {

    /** The elements below a root that are a meeting each, in order; none where the root is not of this system. */
    List<XmlElement> meetings(XmlElement root);

    /** Reads one of them. */
    ExportedMeeting read(XmlElement root, XmlElement meeting, FileContent file);
}
