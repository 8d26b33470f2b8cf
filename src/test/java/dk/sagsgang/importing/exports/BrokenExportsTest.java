package dk.sagsgang.importing.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.sagsgang.importing.UnreadableDocumentException;
import dk.sagsgang.importing.UnreadableReason;
import dk.sagsgang.importing.source.SourceLine;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** XML as systems write it, and XML that is made to harm. */
class BrokenExportsTest {
    private static final Charset LATIN = StandardCharsets.ISO_8859_1;
    private static final String WHOLE = Exports.text("acadre/900001.XML");

    private static UnreadableReason reason(String content) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> Exports.read("a.xml", content))
                .reason();
    }

    private static String withPrologue(String prologue) {
        return WHOLE.replace("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\"?>" + prologue);
    }

    @Test
    void half_a_file_is_refused_with_the_line_where_it_breaks() {
        assertThat(reason(WHOLE.substring(0, WHOLE.length() / 2))).isEqualTo(UnreadableReason.BROKEN_XML);
        assertThat(catchThrowableOfType(
                                UnreadableDocumentException.class,
                                () -> Exports.read("a.xml", WHOLE.substring(0, WHOLE.length() - 9)))
                        .explanation()
                        .danish())
                .startsWith("a.xml: eksporten er ikke hel")
                .contains("Eksportér den igen");
    }

    @Test
    void entities_that_fetch_files_are_refused() {
        assertThat(reason(withPrologue("<!DOCTYPE root [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                        .replace("Havnekontoret", "&x;")))
                .isEqualTo(UnreadableReason.XML_ENTITIES);
    }

    @Test
    void entities_that_grow_are_refused() {
        assertThat(reason(withPrologue("<!DOCTYPE root [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>")
                        .replace("Havnekontoret", "&b;")))
                .isEqualTo(UnreadableReason.XML_ENTITIES);
    }

    @Test
    void page_breaks_that_xml_does_not_allow_do_not_refuse_a_file() {
        String odd = WHOLE.replace("Broen skal", "Broen&#xC;skal\u000c");

        assertThat(Exports.document("a.xml", odd.getBytes(StandardCharsets.UTF_8))
                        .lines())
                .extracting(SourceLine::text)
                .anyMatch(line -> line.contains("bygges om."));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_change_nothing() {
        String windows = "\uFEFF" + WHOLE.replace("\n", "\r\n");

        assertThat(Exports.document("a.xml", windows.getBytes(StandardCharsets.UTF_8))
                        .lines())
                .isEqualTo(Exports.document("a.xml", WHOLE.getBytes(StandardCharsets.UTF_8))
                        .lines());
    }

    @Test
    void the_encoding_that_a_declaration_names_is_believed() {
        String latin = WHOLE.replace("version=\"1.0\"", "version=\"1.0\" encoding=\"ISO-8859-1\"");

        assertThat(Exports.document("a.xml", latin.getBytes(LATIN)).lines())
                .isEqualTo(Exports.document("a.xml", WHOLE.getBytes(StandardCharsets.UTF_8))
                        .lines());
    }
}
