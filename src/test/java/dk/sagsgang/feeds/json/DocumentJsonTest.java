package dk.sagsgang.feeds.json;

import static dk.sagsgang._support.TestRecord.opened;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.documents.part.FindingContext;
import dk.sagsgang.documents.part.FindingLine;
import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.publishing.site.text.Language;
import dk.sagsgang.publishing.site.view.MenuEntry;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Visit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form in which others read what pages show: it stays when the program groups its fields otherwise. */
class DocumentJsonTest {
    private static final Bilingual WORDS = new Bilingual("Noget er galt.", "Something is wrong.");

    @Test
    void fields_that_a_document_groups_are_its_own_in_their_place() throws IOException {
        JsonNode data = written(new FindingLine(
                7,
                "sum-mismatch",
                Severity.WARNING,
                WORDS,
                WORDS,
                Optional.of("429"),
                Optional.of("427"),
                Optional.empty(),
                new FindingContext(null, null, new CaseRef("a-1", "A-1", "Biblioteket")),
                new SourceRef(4, 1, 2)));

        assertThat(data.propertyNames())
                .containsExactly(
                        "id",
                        "code",
                        "severity",
                        "message",
                        "remedy",
                        "printed",
                        "computed",
                        "judgement",
                        "meeting",
                        "item",
                        "caseFile",
                        "source");
        assertThat(data.at("/caseFile/slug").asString()).isEqualTo("a-1");
        assertThat(data.get("meeting").isNull()).isTrue();
    }

    private static JsonNode written(FindingLine line) throws IOException {
        var to = new ByteArrayOutputStream();
        new DocumentJson("https://example.org/vilkaar", List.of())
                .write(
                        opened(line),
                        PageHead.of("Fund", MenuEntry.NONE),
                        new Visit(Language.DANISH, "/fund/7", "", ""),
                        to);
        return JsonMapper.shared().readTree(to.toByteArray()).get("data");
    }
}
