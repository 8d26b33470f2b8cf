package dk.sagsgang.investment.benefits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the reports of one year add up to. The latest report of a period counts. A year's own figure takes precedence
 * over its parts and a quarter's above its months, since accounts are made up for the whole; parts are never counted
 * beside it.
 *
 * @param amount the sum, exact
 * @param months how many months it covers; 12 when the year is whole
 * @param ofParts what the parts add up to, where they cover the year too and say otherwise than the year's own figure
 */
record PeriodSum(BigDecimal amount, int months, Optional<BigDecimal> ofParts) {

    /** One report. */
    record Report(ReportPeriod period, BigDecimal amount, LocalDate recordedOn) {}

    /** The sum over one year; empty when nothing is reported of it. */
    static Optional<PeriodSum> of(Collection<Report> ofOneYear) {
        Map<ReportPeriod, Report> latest = new HashMap<>();
        for (Report report : ofOneYear) {
            latest.merge(
                    report.period(),
                    report,
                    (earlier, later) -> later.recordedOn().isBefore(earlier.recordedOn()) ? earlier : later);
        }
        List<Report> parts = latest.values().stream()
                .filter(report -> report.period().length() != ReportPeriod.Length.YEAR)
                .filter(report -> latest.keySet().stream()
                        .noneMatch(period ->
                                period.length() != ReportPeriod.Length.YEAR && period.contains(report.period())))
                .toList();
        BigDecimal sum = parts.stream().map(Report::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        int months =
                parts.stream().mapToInt(part -> part.period().length().months()).sum();
        return latest.values().stream()
                .filter(report -> report.period().length() == ReportPeriod.Length.YEAR)
                .findFirst()
                .map(year -> new PeriodSum(
                        year.amount(),
                        ReportPeriod.Length.YEAR.months(),
                        months == 12 && sum.compareTo(year.amount()) != 0 ? Optional.of(sum) : Optional.empty()))
                .or(() ->
                        parts.isEmpty() ? Optional.empty() : Optional.of(new PeriodSum(sum, months, Optional.empty())));
    }

    boolean isWhole() {
        return months == ReportPeriod.Length.YEAR.months();
    }
}
