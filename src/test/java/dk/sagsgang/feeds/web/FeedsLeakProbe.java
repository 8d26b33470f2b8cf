package dk.sagsgang.feeds.web;

import static dk.sagsgang._support.TestRecord.contents;

import dk.sagsgang._support.AddressNumbers;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.publishing.site.ImportedSite;
import dk.sagsgang.publishing.site.LeakProbe;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every feed, calendar, table and answer in JSON, of everything in the record, open or closed. */
public final class FeedsLeakProbe implements LeakProbe {
    private static final int MOST = 10_000;
    private static final int FILES_READ_BY_LINE = 1;
    private static final int LINES = 150;

    private static final List<String> OF_ALL = List.of(
            "/beslutninger.atom",
            "/moeder.ics",
            "/moeder.csv",
            "/sager.csv",
            "/udvalg.csv",
            "/personer.csv",
            "/fund.csv",
            "/soeg.atom",
            "/soeg.csv",
            "/data");

    private static final List<String> PAGES =
            List.of("/index", "/moeder", "/sager", "/udvalg", "/personer", "/fund", "/soeg", "/gevinster", "/om");

    private static final List<String> OF_CASE =
            List.of("/beslutninger.atom", "/moeder.ics", "/afstemninger.csv", "/tabeller.csv", ".json");
    private static final List<String> OF_COMMITTEE =
            List.of("/beslutninger.atom", "/moeder.ics", "/fremmoede.csv", ".json");
    private static final List<String> OF_PERSON = List.of("/nyt.atom", "/afstemninger.csv", ".json");
    private static final List<String> OF_MEETING = List.of("/moede.ics", "/afstemninger.csv", "/tabeller.csv", ".json");

    @Override
    public Set<String> routes() {
        var routes = new HashSet<>(OF_ALL);
        withoutJson(OF_CASE).forEach(each -> routes.add("/sager/{number}" + each));
        withoutJson(OF_COMMITTEE).forEach(each -> routes.add("/udvalg/{slug}" + each));
        withoutJson(OF_PERSON).forEach(each -> routes.add("/personer/{slug}" + each));
        withoutJson(OF_MEETING).forEach(each -> routes.add("/moeder/{slug}" + each));
        routes.add("/kilder/{file:\\d{1,9}}/tabel-{line:\\d{1,9}}.csv");
        return routes;
    }

    private static List<String> withoutJson(List<String> endings) {
        return endings.stream().filter(each -> !each.equals(".json")).toList();
    }

    @Override
    public List<String> guesses(ImportedSite site) {
        var guesses = new ArrayList<>(OF_ALL);
        PAGES.forEach(each -> guesses.add(each + ".json"));
        contents(site.cases().listCases((CaseFileId) null, MOST))
                .forEach(file -> OF_CASE.forEach(each -> guesses.add("/sager/" + file.slug() + each)));
        contents(site.register().listOrganizations())
                .forEach(body -> OF_COMMITTEE.forEach(each -> guesses.add("/udvalg/" + body.slug() + each)));
        contents(site.register().listPersons())
                .forEach(person -> OF_PERSON.forEach(each -> guesses.add("/personer/" + person.slug() + each)));
        contents(site.installation().get(Meetings.class).listLatest(null, MOST))
                .forEach(meeting -> OF_MEETING.forEach(each -> guesses.add("/moeder/" + meeting.slug() + each)));
        for (int id : AddressNumbers.ofFindings(site.database())) {
            guesses.add("/fund/" + id + ".json");
        }
        List<Integer> files = AddressNumbers.ofFiles(site.database());
        for (int file : files) {
            guesses.add("/kilder/" + file + ".json");
            for (int line = 1; files.indexOf(file) < FILES_READ_BY_LINE && line <= LINES; line++) {
                guesses.add("/kilder/" + file + "/tabel-" + line + ".csv");
            }
        }
        return guesses;
    }
}
