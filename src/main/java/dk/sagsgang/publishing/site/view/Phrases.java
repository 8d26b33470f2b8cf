package dk.sagsgang.publishing.site.view;

import dk.sagsgang.documents.committee.SeatLine;
import dk.sagsgang.documents.finding.FindingFilter;
import dk.sagsgang.documents.part.AttendanceLine;
import dk.sagsgang.documents.part.VoteBlock;
import dk.sagsgang.documents.person.PersonDocument;
import dk.sagsgang.findings.FindingStatus;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.meetings.outcome.Outcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Short phrases made of more than one part, in a page's language. */
public record Phrases(Page page) {

    /** How somebody was absent, with substitute and reason where known. */
    public String attendance(AttendanceLine line) {
        String kind = page.t("attendance." + line.kind().name());
        String substitute = line.substitute() == null ? "" : ", " + page.t("attendance.substitute", line.substitute());
        String reason = line.reason() == null ? "" : " (" + line.reason() + ")";
        return kind + substitute + reason;
    }

    /** How many of a party's group took a side, as far as it is printed; empty where nothing is. */
    public String group(VoteBlock.Group group) {
        if (group.whole()) {
            return page.t("vote.wholeParty");
        }
        Integer votes = group.votes();
        Integer members = group.members();
        if (votes == null) {
            return "";
        }
        return members == null ? page.number(votes) : page.t("vote.groupOf", page.number(votes), page.number(members));
    }

    /** A vote in a person's list: the side, and where only the group's is known, whose and how many. */
    public String vote(PersonDocument.Vote vote) {
        String side = page.pick(vote.choice().danish(), vote.choice().english());
        VoteBlock.Group group = vote.group();
        if (vote.basis() != PersonDocument.Basis.GROUP || group == null) {
            return side;
        }
        String number = group(group);
        return page.t("person.groupVote", group.party(), side.toLowerCase(Locale.ROOT))
                + (number.isEmpty() ? "" : " (" + number + ")");
    }

    /** From when to when somebody sat; open ends are left open. */
    public String period(SeatLine seat) {
        return day(seat.start()) + "–" + day(seat.end());
    }

    /** Somebody's seats in words, for those who cannot see them drawn. */
    public String seats(List<SeatLine> seats) {
        return seats.stream().map(seat -> seat.role() + " " + period(seat)).collect(Collectors.joining("; "));
    }

    /** What somebody has been in a body besides an ordinary member, each once. */
    public List<String> offices(List<SeatLine> seats) {
        return seats.stream()
                .map(page::office)
                .filter(office -> !office.isEmpty())
                .distinct()
                .toList();
    }

    /** The kind of finding that a code means, or the code itself where there is no text for it. */
    public String findingKind(String code) {
        return page.visit().texts().find("finding.kind." + code).orElse(code);
    }

    /** The address of findings that a filter lets through, open at its end for the number of the page. */
    public String findings(FindingFilter filter) {
        var address = new StringBuilder("/fund?");
        filter.code()
                .ifPresent(each ->
                        address.append("slags=").append(page.encode(each)).append('&'));
        filter.severity()
                .ifPresent(each -> address.append("alvor=").append(code(each)).append('&'));
        filter.status()
                .ifPresent(each -> address.append("status=").append(each.code()).append('&'));
        return address.toString();
    }

    /** A severity's name in addresses, texts and classes. */
    public String code(Severity severity) {
        return severity.code();
    }

    /** The ending of the class of a status's label. */
    public String look(FindingStatus status) {
        return switch (status) {
            case NEW -> "waiting";
            case CONFIRMED -> "refused";
            case NOT_AN_ERROR -> "plain";
        };
    }

    /** An outcome's name by its code. */
    public String outcome(String code) {
        return Arrays.stream(Outcome.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(each -> page.pick(each.danish(), each.english()))
                .orElse(code);
    }

    /** The outcomes that occur in any year. */
    public List<Outcome> outcomes(Map<Integer, Map<Outcome, Integer>> years) {
        return Arrays.stream(Outcome.values())
                .filter(each -> years.values().stream().anyMatch(year -> year.getOrDefault(each, 0) > 0))
                .toList();
    }

    /** Years with what belongs to them, the latest first. */
    public <T> List<Map.Entry<Integer, T>> latestFirst(Map<Integer, T> years) {
        return years.entrySet().stream()
                .sorted(Map.Entry.<Integer, T>comparingByKey().reversed())
                .toList();
    }

    private String day(@Nullable LocalDate date) {
        return date == null ? "" : page.shortDate(date);
    }
}
