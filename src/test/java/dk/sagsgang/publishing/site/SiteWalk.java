package dk.sagsgang.publishing.site;

import dk.sagsgang.publishing.site.text.Language;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads everything that a site answers: what can be reached by links, and what might be guessed. */
final class SiteWalk {
    private static final Pattern LINK = Pattern.compile("(?:href|action|hx-get)=\"([^\"#]*)");
    private static final Pattern LOCATION = Pattern.compile("<loc>https?://[^/]+([^<]*)</loc>");

    private final ImportedSite site;

    SiteWalk(ImportedSite site) {
        this.site = site;
    }

    /** Every answer by its address. */
    Map<String, HttpResponse<String>> all() throws Exception {
        return all(LeakProbe.all());
    }

    /** The same with probes that may have planted something. */
    Map<String, HttpResponse<String>> all(List<LeakProbe> probes) throws Exception {
        var read = new LinkedHashMap<String, HttpResponse<String>>();
        var waiting = new ArrayDeque<String>(guesses(probes));
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            if (read.containsKey(address) || address.contains("/soeg?") || address.startsWith("/assets/")) {
                continue;
            }
            HttpResponse<String> response = site.get(address);
            read.put(address, response);
            for (Pattern pattern : List.of(LINK, LOCATION)) {
                pattern.matcher(response.body())
                        .results()
                        .map(match -> match.group(1).replace("&amp;", "&"))
                        .filter(link -> link.startsWith("/"))
                        .forEach(waiting::add);
            }
        }
        return read;
    }

    /** Addresses that nothing may link to, but somebody may try: those of everything in the record, closed or not. */
    private List<String> guesses(List<LeakProbe> probes) {
        var guesses = new ArrayList<String>(List.of("/sitemap.xml", "/robots.txt"));
        for (LeakProbe probe : probes) {
            guesses.addAll(probe.guesses(site));
        }
        guesses.addAll(
                guesses.stream().map(each -> Language.ENGLISH.prefix() + each).toList());
        return guesses;
    }

    static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
