package dk.sagsgang.feeds.json;

import dk.sagsgang.access.Open;
import dk.sagsgang.access.Unrestricted;
import dk.sagsgang.publishing.site.view.DataForm;
import dk.sagsgang.publishing.site.view.DocumentShape;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Visit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The documents that pages show as JSON: the fields are those of the document, in its order, absent values are null, days and
 * moments are ISO 8601, and what has a code in the record has that code.
 */
public final class DocumentJson implements DataForm {
    private final String licence;
    private final JsonMapper mapper;

    /**
     * The form, with what modules say of their own documents.
     *
     * @param licence the address of the terms that the data may be used on, which every answer names
     * @param shapes how modules' documents are written where that differs from their fields
     */
    public DocumentJson(String licence, List<DocumentShape> shapes) {
        this.licence = licence;
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(new SimpleModule().addSerializer(new CodeSerializer()))
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET);
        shapes.forEach(each -> builder.addMixIn(each.document(), each.shape()));
        this.mapper = builder.build();
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public boolean canWrite(Open<?> shown) {
        return !(shown.value() instanceof Unrestricted);
    }

    @Override
    public void write(Open<?> shown, PageHead head, Visit visit, OutputStream to) throws IOException {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("title", head.title());
        answer.put("page", visit.absolute(visit.path()));
        answer.put("licence", licence);
        answer.put("data", shown.value());
        mapper.writeValue(to, answer);
    }
}
