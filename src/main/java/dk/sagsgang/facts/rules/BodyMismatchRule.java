package dk.sagsgang.facts.rules;

import dk.sagsgang.cases.Recommendation;
import dk.sagsgang.cases.Recommendation.Party;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.OrganizationKind;
import dk.sagsgang.register.OrganizationName;
import dk.sagsgang.vocabulary.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is recommended to one body is not approved by a committee below it or beside it. Silent where the committee passes the
 * case on, rejects it or is itself asked, by name or as "the committee"; where its decision does not name it, or speaks of the
 * body that was asked; where that body's own decision is printed as well; and where the names of the two have a word in common,
 * since they may be one committee.
 */
final class BodyMismatchRule implements LinkedRule {
    private static final int LEAST_IN_COMMON = 4;
    private static final int BEGINNING = 5;

    @Override
    public Description description() {
        return new Description(
                BodyMismatch.CODE,
                Severity.WARNING,
                new Bilingual(
                        "Det, der indstilles til ét organ, godkendes ikke af et udvalg, der hverken selv er spurgt eller sender sagen videre.",
                        "What is recommended to one body is not approved by a committee that neither was asked itself nor passes the case on."),
                "Kommunestyrelsesloven § 2, § 17 og § 21: kommunalbestyrelsen afgør; et udvalg afgør det, der hører under det, og indstiller ellers.");
    }

    @Override
    public List<BodyMismatch> check(LinkedItem item) {
        return asked(item)
                .map(asked -> item.decisions().stream()
                        .filter(decision -> isMismatch(item, decision, asked.party()))
                        .limit(1)
                        .flatMap(decision -> finding(item, decision, asked).stream())
                        .toList())
                .orElse(List.of());
    }

    /** The body that was asked, and by what. */
    private record AddressedBody(Recommendation recommendation, Party party) {}

    /** The last body that anything is recommended to, where it decides and all others are known, too. */
    private static Optional<AddressedBody> asked(LinkedItem item) {
        List<AddressedBody> all = item.recommendations().stream()
                .flatMap(one -> one.recommendedTo().stream().map(party -> new AddressedBody(one, party)))
                .toList();
        if (all.isEmpty() || all.stream().anyMatch(each -> each.party().organization() == null)) {
            return Optional.empty();
        }
        return Optional.of(all.getLast())
                .filter(last -> isOfKind(item, last.party().organization(), OrganizationKind::isPolitical));
    }

    private static boolean isMismatch(LinkedItem item, Decision decision, Party asked) {
        OrganizationId deciding = decision.organization();
        String printed = decision.printedOrganization();
        return decision.atThisMeeting()
                && printed != null
                && decision.outcome().settles()
                && decision.outcome().adopts()
                && isBelowOrBeside(item, deciding, printed, asked)
                && (speaksOf(decision.text(), printed, item) || speaksOfTheCommittee(decision.text()))
                && !takesPart(item, deciding, printed)
                && !speaksOf(decision.text(), asked.printed(), item)
                && item.decisions().stream().noneMatch(other -> isWhatWasAsked(other, deciding, asked));
    }

    private static Optional<BodyMismatch> finding(LinkedItem item, Decision decision, AddressedBody asked) {
        return Optional.ofNullable(decision.printedOrganization())
                .map(deciding -> new BodyMismatch(
                        item.place(decision.origin()),
                        item.place(asked.recommendation().origin()),
                        new OrganizationName(deciding).shown(),
                        new OrganizationName(asked.party().printed()).shown()));
    }

    /** Whether a body is a committee, of no higher rank than the one that was asked and plainly another. */
    private static boolean isBelowOrBeside(LinkedItem item, OrganizationId deciding, String printed, Party asked) {
        boolean isNotAbove = switch (item.kind(deciding)) {
            case COMMITTEE -> true;
            case FINANCE_COMMITTEE -> isOfKind(item, asked.organization(), kind -> kind == OrganizationKind.COUNCIL);
            default -> false;
        };
        return isNotAbove && !deciding.equals(asked.organization()) && !haveWordInCommon(printed, asked.printed());
    }

    /** Whether two names may be forms of one: some word of one begins as a part of the other. */
    private static boolean haveWordInCommon(String one, String other) {
        String folded = new OrganizationName(other).folded();
        return Stream.of(new OrganizationName(one).folded().split(" ", -1))
                .filter(word -> word.length() >= LEAST_IN_COMMON)
                .anyMatch(word -> folded.contains(word.substring(0, Math.min(word.length(), BEGINNING))));
    }

    private static boolean isOfKind(
            LinkedItem item, @Nullable OrganizationId organization, Predicate<OrganizationKind> isMeant) {
        return organization != null && isMeant.test(item.kind(organization));
    }

    /** Whether the committee recommends or is recommended to itself, or some point asks it for something. */
    private static boolean takesPart(LinkedItem item, OrganizationId committee, String printed) {
        return item.recommendations().stream()
                .anyMatch(one -> Stream.concat(one.recommenders().stream(), one.recommendedTo().stream())
                                .anyMatch(party -> committee.equals(party.organization()))
                        || one.points().stream()
                                .anyMatch(point ->
                                        speaksOf(point.text(), printed, item) || speaksOfTheCommittee(point.text())));
    }

    /** Whether the committee passes the case on after all, or the decision of the body that was asked is printed, too. */
    private static boolean isWhatWasAsked(Decision other, OrganizationId committee, Party asked) {
        return other.organization().equals(asked.organization())
                || (other.organization().equals(committee) && other.outcome().passesOn());
    }

    private static boolean speaksOf(String text, String printed, LinkedItem item) {
        return new OrganizationName(printed).isIn(text, item.municipality().name());
    }

    /** Whether a text says "the committee", which is then the one that meets. */
    private static boolean speaksOfTheCommittee(String text) {
        Words words = Words.of(text);
        for (int at = 0; at < words.size(); at++) {
            if (Character.isLetter(words.lower(at).charAt(0))) {
                OrganizationName word = new OrganizationName(words.lower(at));
                if (word.isOfItself() && word.kind() == OrganizationKind.COMMITTEE) {
                    return true;
                }
            }
        }
        return false;
    }
}
