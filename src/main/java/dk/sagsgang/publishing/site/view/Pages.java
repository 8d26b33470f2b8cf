package dk.sagsgang.publishing.site.view;

import dk.sagsgang.access.Open;
import dk.sagsgang.access.Unrestricted;
import dk.sagsgang.documents.reference.SourceRef;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Makes pages of templates: a controller hands over the head, the template's name and what it shows, which must have been
 * opened or be of a kind that cannot be closed. */
public final class Pages {
    private static final String TEMPLATES = "dk.sagsgang.publishing.site.jte";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);
    private final Supplier<String> siteName;
    private final UnaryOperator<String> assets;
    private final List<MenuEntry> menu;
    private final List<PageLinks> links;
    private final Optional<DataForm> data;

    /** @param data how what pages show is written as data, where it can be */
    public Pages(
            Supplier<String> siteName,
            UnaryOperator<String> assets,
            List<MenuEntry> menu,
            List<PageLinks> links,
            Optional<DataForm> data) {
        this.siteName = siteName;
        this.assets = assets;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
        this.links = List.copyOf(links);
        this.data = data;
    }

    /** The page of a template whose record is called {@code it}. */
    public View show(String template, Visit visit, PageHead head, Open<?> it) {
        return show(template, visit, head, it, Map.of());
    }

    /** The page of a template that shows nothing of the record. */
    public View show(String template, Visit visit, PageHead head, Unrestricted it) {
        return show(template, visit, head, Open.unrestricted(it));
    }

    /** As {@link #show(String, Visit, PageHead, Open)}, for a template that needs more besides the record. */
    public View show(String template, Visit visit, PageHead head, Open<?> it, Map<String, Open<?>> more) {
        var parameters = values(more);
        parameters.put("page", page(visit, head));
        parameters.put("it", it.value());
        return new TemplateView(template, Map.copyOf(parameters), Optional.of(it));
    }

    /**
     * As {@link #show(String, Visit, PageHead, Open, Map)}, for a template that has room for blocks and takes them as {@code
     * blocks}.
     */
    public View show(
            String template, Visit visit, PageHead head, Open<?> it, Map<String, Open<?>> more, Stream<Block> blocks) {
        Page page = page(visit, head);
        var parameters = values(more);
        parameters.put("page", page);
        parameters.put("it", it.value());
        parameters.put(
                "blocks",
                blocks.sorted(Block.ORDER).map(block -> content(block, page)).toList());
        return new TemplateView(template, Map.copyOf(parameters), Optional.of(it));
    }

    private static Map<String, Object> values(Map<String, Open<?>> opened) {
        var values = new HashMap<String, Object>();
        opened.forEach((name, each) -> values.put(name, each.value()));
        return values;
    }

    private Content content(Block block, Page page) {
        var parameters = values(block.model());
        parameters.put("page", page);
        return output -> engine.render(block.template() + ".jte", parameters, output);
    }

    /** The page of a template that needs nothing but the page itself. */
    public View show(String template, Visit visit, PageHead head) {
        return new TemplateView(template, Map.of("page", page(visit, head)), Optional.empty());
    }

    /** The name of the site as page titles carry it. */
    public String siteName() {
        return siteName.get();
    }

    private Page page(Visit visit, PageHead head) {
        List<PageLink> own = head.linked()
                ? links.stream().flatMap(each -> each.links(visit).stream()).toList()
                : List.of();
        return new Page(visit, head, siteName.get(), assets, menu, own, this::ofTable);
    }

    private List<PageLink> ofTable(SourceRef table) {
        return links.stream().flatMap(each -> each.ofTable(table).stream()).toList();
    }

    private final class TemplateView implements View {
        private final String template;
        private final Map<String, Object> parameters;
        private final Optional<Open<?>> shown;

        TemplateView(String template, Map<String, Object> parameters, Optional<Open<?>> shown) {
            this.template = template;
            this.parameters = parameters;
            this.shown = shown;
        }

        @Override
        public String getContentType() {
            return "text/html; charset=utf-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            if (DataRequest.isAsked(request) && writeData(response)) {
                return;
            }
            if (DataRequest.isAddressed(request) && response.getStatus() == HttpServletResponse.SC_OK) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            var output = new Utf8ByteOutput();
            engine.render(template + ".jte", parameters, new GuardedOutput(output));
            response.setContentType(getContentType());
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }

        private boolean writeData(HttpServletResponse response) throws IOException {
            if (data.isEmpty() || shown.isEmpty() || !data.get().canWrite(shown.get())) {
                return false;
            }
            response.setContentType(data.get().mediaType());
            var page = (Page) Objects.requireNonNull(parameters.get("page"));
            data.get().write(shown.get(), page.head(), page.visit(), response.getOutputStream());
            return true;
        }
    }
}
