package dk.sagsgang._support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a DOCX around a body of WordprocessingML, with styles and lists as Danish Word has them. */
public final class DocxFixture {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private DocxFixture() {}

    public static byte[] of(String body) {
        return withProlog("", body);
    }

    /** The same with something before the body's first element. */
    public static byte[] withProlog(String prolog, String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", contentTypes());
            part(zip, "_rels/.rels", relationships(relationship("d", "officeDocument", "word/document.xml", "")));
            part(
                    zip,
                    "word/_rels/document.xml.rels",
                    relationships(relationship("s", "styles", "styles.xml", "")
                            + relationship("n", "numbering", "numbering.xml", "")
                            + relationship("f", "footnotes", "footnotes.xml", "")
                            + relationship("h", "header", "header1.xml", "")
                            + relationship(
                                    "link", "hyperlink", "https://example.org/bilag", " TargetMode=\"External\"")));
            part(zip, "word/document.xml", prolog + "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
            part(zip, "word/styles.xml", styles());
            part(zip, "word/numbering.xml", numbering());
            part(
                    zip,
                    "word/header1.xml",
                    "<w:hdr " + W + "><w:p><w:r><w:t>Brønderød Kommune</w:t></w:r></w:p></w:hdr>");
            part(
                    zip,
                    "word/footnotes.xml",
                    "<w:footnotes " + W + "><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
                            + "<w:footnote w:id=\"1\">" + paragraph("Opgjort i 2027-priser")
                            + "</w:footnote></w:footnotes>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/></Types>";
    }

    private static String relationships(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private static String relationship(String id, String type, String target, String mode) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\"" + mode
                + "/>";
    }

    private static String styles() {
        return "<w:styles " + W + ">"
                + "<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after=\"0\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:styleId=\"Overskrift1\"><w:name w:val=\"Overskrift 1\"/></w:style>"
                + "<w:style w:styleId=\"H2\"><w:name w:val=\"heading 2\"/><w:pPr><w:spacing w:before=\"240\"/></w:pPr></w:style>"
                + "<w:style w:styleId=\"Eget\"><w:name w:val=\"Vores punkt\"/><w:basedOn w:val=\"H2\"/></w:style>"
                + "</w:styles>";
    }

    private static String numbering() {
        return "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"7\">"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1.%2)\"/></w:lvl></w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"o\"/>"
                + "</w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"
                + "</w:lvlOverride></w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"8\"/></w:num></w:numbering>";
    }

    public static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    public static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
    }

    public static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>";
    }

    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public static String cell(String text) {
        return "<w:tc>" + paragraph(text) + "</w:tc>";
    }
}
