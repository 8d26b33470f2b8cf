package dk.sagsgang.publishing.site;

import dk.sagsgang.publishing.site.text.Language;
import dk.sagsgang.publishing.site.view.Visit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** What search engines may index: every public page, in parts of fewer than the 50,000 that the format allows. */
@Controller
class Sitemap {
    private static final String XML = "application/xml;charset=utf-8";
    private static final int IN_ONE_PART = 20_000;

    private final ObjectProvider<SitemapPart> parts;
    private final ObjectProvider<UnindexedPath> unindexed;

    Sitemap(ObjectProvider<SitemapPart> parts, ObjectProvider<UnindexedPath> unindexed) {
        this.parts = parts;
        this.unindexed = unindexed;
    }

    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=utf-8")
    @ResponseBody
    String robots(Visit visit) {
        String rules = "User-agent: *\n"
                + unindexed
                        .orderedStream()
                        .flatMap(each -> Arrays.stream(Language.values())
                                .map(language -> "Disallow: " + language.prefix() + each.path() + "\n"))
                        .collect(Collectors.joining());
        return visit.hasOrigin() ? rules + "\nSitemap: " + visit.origin() + "/sitemap.xml\n" : rules;
    }

    @GetMapping(path = "/sitemap.xml", produces = XML)
    @ResponseBody
    String index(Visit visit) {
        requireOrigin(visit);
        int parts = 1 + (addresses().size() - 1) / IN_ONE_PART;
        var xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (int part = 1; part <= parts; part++) {
            xml.append("<sitemap><loc>")
                    .append(visit.origin())
                    .append("/sitemap/")
                    .append(part)
                    .append(".xml</loc></sitemap>\n");
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    @GetMapping(path = "/sitemap/{part:\\d{1,4}}.xml", produces = XML)
    @ResponseBody
    String part(@PathVariable int part, Visit visit) {
        requireOrigin(visit);
        List<String> all = addresses();
        int from = (part - 1) * IN_ONE_PART;
        if (part < 1 || from >= all.size()) {
            throw new PageNotFound();
        }
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        all.subList(from, Math.min(all.size(), from + IN_ONE_PART)).forEach(each -> append(xml, each, visit));
        return xml.append("</urlset>\n").toString();
    }

    /** The format allows absolute addresses only, so a site that does not know its own has no site map. */
    private static void requireOrigin(Visit visit) {
        if (!visit.hasOrigin()) {
            throw new PageNotFound();
        }
    }

    private static void append(StringBuilder xml, String address, Visit visit) {
        for (Language language : Language.values()) {
            xml.append("<url><loc>").append(whole(address, language, visit)).append("</loc>");
            for (Language other : Language.values()) {
                xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                        .append(other.code())
                        .append("\" href=\"")
                        .append(whole(address, other, visit))
                        .append("\"/>");
            }
            xml.append("</url>\n");
        }
    }

    private static String whole(String address, Language language, Visit visit) {
        boolean front = address.equals("/") && language != Language.DANISH;
        return (visit.origin() + language.prefix() + (front ? "" : address)).replace("&", "&amp;");
    }

    private List<String> addresses() {
        return parts.orderedStream().flatMap(SitemapPart::addresses).toList();
    }
}
