package dk.sagsgang.investment.web;

import static dk.sagsgang._support.TestRecord.contents;
import static dk.sagsgang.investment.benefits.PlanBuilder.aPlan;
import static dk.sagsgang.investment.benefits.PlanBuilder.expected;
import static dk.sagsgang.investment.benefits.PlanBuilder.realised;

import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.investment.benefits.Benefits;
import dk.sagsgang.publishing.site.ImportedSite;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Promised gains on every case of a record, open and closed, and on one that is not in it, each with a word that is
 * nowhere else.
 */
final class SecretPromises {
    private static final String UNKNOWN_CASE = "99.99.99-A99-999-23";

    private final List<String> secrets = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> openAddresses = new ArrayList<>();
    private final List<String> closedAddresses = new ArrayList<>();

    void promiseForEveryCase(ImportedSite site) {
        int number = 0;
        for (CaseFile file : contents(site.cases().listCases((CaseFileId) null, 10_000))) {
            promise(site, ++number, file.reference(), file.visibility().isPublic());
        }
        promise(site, ++number, UNKNOWN_CASE, false);
        String moved = "gevinst-" + ++number;
        String openCase = contents(site.cases().listCases((CaseFileId) null, 10_000)).stream()
                .filter(file -> file.visibility().isPublic())
                .findFirst()
                .orElseThrow()
                .reference();
        site.installation()
                .get(Benefits.class)
                .keep(aPlan(moved).ofCase(UNKNOWN_CASE).called(word(number)).build());
        site.installation()
                .get(Benefits.class)
                .keep(aPlan(moved).ofCase(openCase).called(word(number)).build());
        secrets.add(word(number));
        closedAddresses.add("/gevinster/" + moved);
    }

    /** Words that no output may show. */
    List<String> secrets() {
        return List.copyOf(secrets);
    }

    /** Words that the site must show. */
    List<String> openWords() {
        return List.copyOf(open);
    }

    /** Where all of them are shown or would be. */
    List<String> addresses() {
        return Stream.concat(openAddresses.stream(), closedAddresses.stream()).toList();
    }

    /** Where the open ones are shown. */
    List<String> openAddresses() {
        return List.copyOf(openAddresses);
    }

    /** Where the others would be shown. */
    List<String> closedAddresses() {
        return List.copyOf(closedAddresses);
    }

    private void promise(ImportedSite site, int number, String reference, boolean isOpen) {
        String id = "gevinst-" + number;
        site.installation()
                .get(Benefits.class)
                .keep(aPlan(id)
                        .ofCase(reference)
                        .called(word(number))
                        .onAccount("Konto " + word(number))
                        .gain("ydelse", expected(2023, "700" + number, "600" + number, "80" + number + "0"))
                        .build());
        site.installation()
                .get(Benefits.class)
                .record(List.of(realised(id, "ydelse", "2023", "690" + number)), List.of());
        (isOpen ? openAddresses : closedAddresses).add("/gevinster/" + id);
        (isOpen ? open : secrets).add(word(number));
    }

    /** A word that is nowhere else, and in no other such word. */
    private static String word(int number) {
        return "Løfte" + "abcdefghij".charAt(number / 100) + "klmnopqrst".charAt(number / 10 % 10)
                + "uvwxyzæøåb".charAt(number % 10) + "ord";
    }
}
