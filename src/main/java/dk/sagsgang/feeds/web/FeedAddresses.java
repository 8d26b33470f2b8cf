package dk.sagsgang.feeds.web;

import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.publishing.site.view.PageLink;
import dk.sagsgang.publishing.site.view.PageLinks;
import dk.sagsgang.publishing.site.view.Visit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which feeds, calendars and tables belong to which page. Every page that has data has it as JSON too. */
@Component
class FeedAddresses implements PageLinks {
    private static final Pattern RECORD = Pattern.compile("/(moeder|sager|udvalg|personer)/([^/]+)");
    private static final PageLink ABOUT = new PageLink("license", "text/html", "/data", "feeds.about");
    private static final Pattern FINDING = Pattern.compile("/fund/\\d+");

    @Override
    public List<PageLink> links(Visit visit) {
        List<PageLink> forms = forms(visit);
        return forms.isEmpty()
                ? List.of()
                : Stream.concat(forms.stream(), Stream.of(ABOUT)).toList();
    }

    private static List<PageLink> forms(Visit visit) {
        String path = visit.path();
        return switch (path) {
            case "/" -> List.of(atom("/beslutninger.atom"), calendar("/moeder.ics"), json("/index.json"));
            case "/moeder" -> List.of(calendar("/moeder.ics"), table("/moeder.csv"), json("/moeder.json"));
            case "/sager" -> List.of(atom("/beslutninger.atom"), table("/sager.csv"), json("/sager.json"));
            case "/udvalg", "/personer", "/fund" -> List.of(table(path + ".csv"), json(path + ".json"));
            case "/soeg" -> visit.query().isEmpty() ? List.of() : ofSearch(visit.query());
            default -> ofRecord(path);
        };
    }

    @Override
    public Optional<PageLink> ofTable(SourceRef table) {
        return Optional.of(table("feeds.thisTable", "/kilder/" + table.file() + "/tabel-" + table.start() + ".csv"));
    }

    private static List<PageLink> ofSearch(String query) {
        return List.of(atom("/soeg.atom?" + query), table("/soeg.csv?" + query), json("/soeg.json?" + query));
    }

    private static List<PageLink> ofRecord(String path) {
        Matcher record = RECORD.matcher(path);
        if (!record.matches()) {
            return FINDING.matcher(path).matches() ? List.of(json(path + ".json")) : List.of();
        }
        Stream<PageLink> own = switch (record.group(1)) {
            case "moeder" ->
                Stream.of(
                        calendar(path + "/moede.ics"),
                        table("feeds.votes", path + "/afstemninger.csv"),
                        table("feeds.tables", path + "/tabeller.csv"));
            case "sager" ->
                Stream.of(
                        atom(path + "/beslutninger.atom"),
                        calendar(path + "/moeder.ics"),
                        table("feeds.votes", path + "/afstemninger.csv"),
                        table("feeds.tables", path + "/tabeller.csv"));
            case "udvalg" ->
                Stream.of(
                        atom(path + "/beslutninger.atom"),
                        calendar(path + "/moeder.ics"),
                        table("feeds.attendance", path + "/fremmoede.csv"));
            default -> Stream.of(atom(path + "/nyt.atom"), table("feeds.votes", path + "/afstemninger.csv"));
        };
        return Stream.concat(own, Stream.of(json(path + ".json"))).toList();
    }

    private static PageLink atom(String path) {
        return new PageLink("alternate", "application/atom+xml", path, "feeds.atom");
    }

    private static PageLink calendar(String path) {
        return new PageLink("alternate", "text/calendar", path, "feeds.calendar");
    }

    private static PageLink table(String path) {
        return table("feeds.table", path);
    }

    private static PageLink table(String label, String path) {
        return new PageLink("alternate", "text/csv", path, label);
    }

    private static PageLink json(String path) {
        return new PageLink("alternate", "application/json", path, "feeds.json");
    }
}
