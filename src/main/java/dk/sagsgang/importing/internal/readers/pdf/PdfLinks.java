package dk.sagsgang.importing.internal.readers.pdf;

import dk.sagsgang.importing.source.SourceLink;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The areas of one page that lead to an address, in points from its upper left corner. */
final class PdfLinks {
    static final PdfLinks NONE = new PdfLinks(List.of());

    private final List<Area> areas;

    private PdfLinks(List<Area> areas) {
        this.areas = areas;
    }

    private record Area(float left, float top, float right, float bottom, String target) {
        private boolean holds(float x, float y) {
            return x >= left && x <= right && y >= top && y <= bottom;
        }
    }

    /** Looks at the page's dictionary alone: annotations of other kinds cost nothing. */
    static PdfLinks of(PDPage page) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (annotations == null || annotations.size() == 0) {
            return NONE;
        }
        PDRectangle paper = page.getCropBox();
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                addArea(annotation, paper, areas);
            }
        }
        return areas.isEmpty() ? NONE : new PdfLinks(areas);
    }

    private static void addArea(COSDictionary annotation, PDRectangle paper, List<Area> areas) {
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        COSArray corners = annotation.getCOSArray(COSName.RECT);
        String target = action == null ? null : action.getString(COSName.URI);
        if (target == null || corners == null || corners.size() < 4) {
            return;
        }
        PDRectangle area = new PDRectangle(corners);
        float top = paper.getUpperRightY();
        float left = paper.getLowerLeftX();
        areas.add(new Area(
                area.getLowerLeftX() - left,
                top - area.getUpperRightY(),
                area.getUpperRightX() - left,
                top - area.getLowerLeftY(),
                target));
    }

    /** Adds a word to the links it belongs to; words with the same target on end are one link. */
    void collect(String word, float from, float to, float y, List<SourceLink> links) {
        for (Area area : areas) {
            if (area.holds((from + to) / 2, y)) {
                SourceLink last = links.isEmpty() ? null : links.getLast();
                if (last != null && last.target().equals(area.target())) {
                    links.set(links.size() - 1, new SourceLink(last.text() + " " + word, last.target()));
                } else {
                    links.add(new SourceLink(word, area.target()));
                }
                return;
            }
        }
    }
}
