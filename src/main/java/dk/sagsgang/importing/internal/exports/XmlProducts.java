package dk.sagsgang.importing.internal.exports;

import dk.sagsgang.importing.internal.exports.acadre.AcadreProduct;
import dk.sagsgang.importing.internal.exports.edoc.EdocProduct;
import dk.sagsgang.importing.internal.exports.fics.FicsProduct;
import dk.sagsgang.importing.internal.exports.fujitsu.FujitsuProduct;
import dk.sagsgang.importing.internal.exports.sbsys.SbsysProduct;
import dk.sagsgang.importing.internal.exports.xml.XmlElement;
import java.util.List;
import java.util.Optional;

/** The systems whose XML is read. */
final class XmlProducts {
    private static final List<XmlProduct> ALL = List.of(
            new AcadreProduct(), new EdocProduct(), new FujitsuProduct(), new SbsysProduct(), new FicsProduct());

    private XmlProducts() {}

    /** The system that a root is of. */
    static Optional<XmlProduct> of(XmlElement root) {
        return ALL.stream().filter(product -> !product.meetings(root).isEmpty()).findFirst();
    }
}
