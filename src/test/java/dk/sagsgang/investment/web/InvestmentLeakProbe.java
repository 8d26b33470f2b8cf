package dk.sagsgang.investment.web;

import dk.sagsgang.publishing.site.ImportedSite;
import dk.sagsgang.publishing.site.LeakProbe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Calculations kept with closed cases, and benefits promised in them. */
public final class InvestmentLeakProbe implements LeakProbe {
    private static final List<String> PAGES = List.of(
            "/gevinster",
            "/gevinster/kalibrering",
            "/beregn",
            "/beregn/billede",
            "/beregn/fil.yaml",
            "/beregn/forklaring",
            "/beregn/gem",
            "/beregn/notat",
            "/beregn/sammenlign",
            "/beregn/svar.json");

    private final SecretCalculations calculations = new SecretCalculations();
    private final SecretPromises promises = new SecretPromises();

    @Override
    public Set<String> routes() {
        Set<String> routes = new HashSet<>(PAGES);
        routes.addAll(List.of(
                "/gevinster/{id}",
                "/sager/{number}/beregninger/{calculation}",
                "/sager/{number}/beregninger/{calculation}/fil.yaml"));
        return routes;
    }

    @Override
    public void plant(ImportedSite site) throws IOException {
        calculations.keepWithEveryCase(site);
        promises.promiseForEveryCase(site);
    }

    @Override
    public List<String> guesses(ImportedSite site) {
        List<String> guesses = new ArrayList<>(PAGES);
        guesses.addAll(promises.addresses());
        SecretCalculations.cases(site).forEach(each -> guesses.addAll(ofCase(each.slug())));
        return guesses;
    }

    /** Each calculation that is or might be kept with a case, by its own addresses and as others name it. */
    private static List<String> ofCase(String slug) {
        var guesses = new ArrayList<String>();
        String reference = slug + "/1/1";
        guesses.add("/sager/" + slug + "/beregninger/1");
        guesses.add("/sager/" + slug + "/beregninger/1?version=1");
        guesses.add("/sager/" + slug + "/beregninger/1/fil.yaml");
        for (String page : List.of("", "/fil.yaml", "/notat", "/svar.json")) {
            guesses.add("/beregn" + page + "?m=" + reference);
        }
        guesses.add("/beregn?eksempel=bolig&grund=" + reference);
        guesses.add("/beregn/gem?eksempel=bolig&grund=" + reference);
        guesses.add("/beregn/sammenlign?a=" + reference + "&b=" + reference);
        return guesses;
    }

    @Override
    public List<String> secrets() {
        return Stream.concat(calculations.closed().stream(), promises.secrets().stream())
                .toList();
    }

    @Override
    public List<String> openWords() {
        return Stream.concat(calculations.open().stream(), promises.openWords().stream())
                .toList();
    }

    @Override
    public List<String> openAddresses() {
        return promises.openAddresses();
    }

    @Override
    public List<String> closedAddresses() {
        return promises.closedAddresses();
    }

    @Override
    public Set<String> stores() {
        return Set.of("dk.sagsgang.investment.keeping.internal");
    }

    @Override
    public Set<String> assemblers() {
        return Set.of(
                "dk.sagsgang.investment.published.RecordBenefits",
                "dk.sagsgang.investment.published.RecordCalculations");
    }

    @Override
    public Set<String> unrestricted() {
        return Set.of(
                "dk.sagsgang.investment.web.calculator.CalculatorView",
                "dk.sagsgang.investment.web.calculator.CompareView",
                "dk.sagsgang.investment.web.calculator.ExplanationView",
                "dk.sagsgang.investment.web.calculator.NoteView",
                "dk.sagsgang.investment.web.kept.KeepView");
    }
}
