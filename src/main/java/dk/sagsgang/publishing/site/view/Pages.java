package dk.sagsgang.publishing.site.view;

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
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Makes pages of templates: a controller hands over the head, the template's name and the record it shows. */
public final class Pages {
    private static final String TEMPLATES = "dk.sagsgang.publishing.site.jte";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);
    private final Supplier<String> siteName;
    private final UnaryOperator<String> assets;
    private final List<MenuEntry> menu;
    private final List<PageLinks> links;

    public Pages(Supplier<String> siteName, UnaryOperator<String> assets, List<MenuEntry> menu, List<PageLinks> links) {
        this.siteName = siteName;
        this.assets = assets;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
        this.links = List.copyOf(links);
    }

    /** The page of a template whose record is called {@code it}. */
    public View show(String template, Visit visit, PageHead head, Object it) {
        return show(template, visit, head, it, Map.of());
    }

    /** As {@link #show(String, Visit, PageHead, Object)}, for a template that needs more besides the record. */
    public View show(String template, Visit visit, PageHead head, Object it, Map<String, Object> more) {
        var parameters = new HashMap<>(more);
        parameters.put("page", page(visit, head));
        parameters.put("it", it);
        return new TemplateView(template, Map.copyOf(parameters));
    }

    /**
     * As {@link #show(String, Visit, PageHead, Object, Map)}, for a template that has room for blocks and takes them as {@code
     * blocks}.
     */
    public View show(
            String template, Visit visit, PageHead head, Object it, Map<String, Object> more, Stream<Block> blocks) {
        Page page = page(visit, head);
        var parameters = new HashMap<>(more);
        parameters.put("page", page);
        parameters.put("it", it);
        parameters.put(
                "blocks",
                blocks.sorted(Block.ORDER).map(block -> content(block, page)).toList());
        return new TemplateView(template, Map.copyOf(parameters));
    }

    private Content content(Block block, Page page) {
        var parameters = new HashMap<>(block.model());
        parameters.put("page", page);
        return output -> engine.render(block.template() + ".jte", parameters, output);
    }

    /** The page of a template that needs nothing but the page itself. */
    public View show(String template, Visit visit, PageHead head) {
        return new TemplateView(template, Map.of("page", page(visit, head)));
    }

    public String siteName() {
        return siteName.get();
    }

    private Page page(Visit visit, PageHead head) {
        List<PageLink> own = head.indexable()
                ? links.stream().flatMap(each -> each.links(visit).stream()).toList()
                : List.of();
        return new Page(visit, head, siteName.get(), assets, menu, own);
    }

    private final class TemplateView implements View {
        private final String template;
        private final Map<String, Object> parameters;

        TemplateView(String template, Map<String, Object> parameters) {
            this.template = template;
            this.parameters = parameters;
        }

        @Override
        public String getContentType() {
            return "text/html; charset=utf-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var output = new Utf8ByteOutput();
            engine.render(template + ".jte", parameters, new GuardedOutput(output));
            response.setContentType(getContentType());
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
