package dk.sagsgang.investment.report;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.engine.TwoWay;
import dk.sagsgang.investment.engine.ZeroPoint;
import dk.sagsgang.investment.uncertainty.Simulation;
import dk.sagsgang.investment.uncertainty.Spread;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a result that pages show, exact and without the words of any language, so that they can be stored with a kept
 * calculation and shown again as they were. Amounts are kroner, costs negative and gains positive; shares and rates are 0.1 for
 * 10 per cent.
 *
 * @param title the effort's name
 * @param startYear calendar year of the first entry of every list by year
 * @param successesPerHundred how many succeed because of the effort for each hundred who begin
 * @param budget the undiscounted amounts
 * @param payers each payer's part, in the case's order
 * @param paybackYear the year from which the discounted sum is never negative again, empty when there is none
 * @param breakEven where the net is zero
 * @param uncertainty how the net is spread, empty when nothing in the file is uncertain
 * @param notes what the author should know, though nothing is wrong
 */
public record ResultFigures(
        String title,
        int startYear,
        BigDecimal successesPerHundred,
        Budget budget,
        NetFigures nets,
        List<PayerFigures> payers,
        Optional<Integer> paybackYear,
        BreakEvenFigures breakEven,
        Optional<Uncertainty> uncertainty,
        SensitivityFigures sensitivity,
        List<Bilingual> notes) {
    public ResultFigures {
        payers = List.copyOf(payers);
        notes = List.copyOf(notes);
    }

    /** What each input alone does, widest first. */
    public List<InputRange> tornado() {
        return sensitivity.tornado();
    }

    /** Net by effect and cost. */
    public TwoWay twoWay() {
        return sensitivity.twoWay();
    }

    /** Net over the success rate, empty where there is no one rate to vary. */
    public Optional<RateLine> rateLine() {
        return sensitivity.rateLine();
    }

    /** Net present value for all payers together. */
    public BigDecimal net() {
        return nets.net();
    }

    /** Undiscounted net by year. */
    public List<BigDecimal> netByYear() {
        return nets.netByYear();
    }

    /** Discount factor by year. */
    public List<BigDecimal> factors() {
        return nets.factors();
    }

    /**
     * The undiscounted amounts.
     *
     * @param cost saved costs less costs
     * @param gain consequences for all payers together
     * @param gainOfFirst consequences for the first payer
     */
    public record Budget(BigDecimal cost, BigDecimal gain, BigDecimal gainOfFirst) {}

    /**
     * One payer's part of the result.
     *
     * @param name the payer
     * @param byYear undiscounted costs and consequences by year
     * @param gain present value of its consequences
     * @param net present value of its consequences less its costs
     * @param breakEven the success rate at which it would break even if it bore the whole cost alone, empty when none does
     * @param spread how its net is spread, empty when nothing is uncertain
     */
    public record PayerFigures(
            String name,
            List<BigDecimal> byYear,
            BigDecimal gain,
            BigDecimal net,
            Optional<BigDecimal> breakEven,
            Optional<Spread> spread) {
        public PayerFigures {
            byYear = List.copyOf(byYear);
        }
    }

    /**
     * Where the net is zero.
     *
     * @param rate the success rate, empty where the net does not depend on it
     * @param successesNeeded how many must succeed, whole people rounded up; empty where success costs or changes nothing
     * @param completed how many complete in all
     * @param meaning what the rate says about those above and below it; figures kept before it was told have none, and then a
     *     rate was kept only where at least that rate was needed
     */
    public record BreakEvenFigures(
            Optional<BigDecimal> rate,
            Optional<BigDecimal> successesNeeded,
            BigDecimal completed,
            @Nullable ZeroPoint meaning) {
        /** What the rate says about the rates above and below it. */
        @Override
        public ZeroPoint meaning() {
            if (meaning != null) {
                return meaning;
            }
            return rate.isPresent() ? ZeroPoint.AT_LEAST : ZeroPoint.NEVER;
        }
    }

    /**
     * How the net present value is spread.
     *
     * @param draws how many draws
     * @param all for all payers together
     * @param histogram the draws counted in bars of equal width
     */
    public record Uncertainty(int draws, Spread all, List<Simulation.Bar> histogram) {
        public Uncertainty {
            histogram = List.copyOf(histogram);
        }
    }

    /**
     * One input at its two ends and what the net is there.
     *
     * @param input its path in the file, as estimates are named
     * @param low its low value
     * @param high its high value
     * @param netLow net present value at the low value
     * @param netHigh net present value at the high value
     */
    public record InputRange(String input, BigDecimal low, BigDecimal high, BigDecimal netLow, BigDecimal netHigh) {}

    /**
     * Net present value over the success rate, a straight line.
     *
     * @param expected the rate that is assumed
     * @param zero the rate at which the net is zero, empty when no rate up to 1 is enough
     * @param points from rate 0 on
     */
    public record RateLine(BigDecimal expected, Optional<BigDecimal> zero, List<RatePoint> points) {
        public RateLine {
            points = List.copyOf(points);
        }
    }

    /**
     * The net at one success rate.
     *
     * @param rate the rate
     * @param net present value there
     */
    public record RatePoint(BigDecimal rate, BigDecimal net) {}

    /** The figures of a calculated result. */
    public static ResultFigures of(InvestmentResult result) {
        return new FiguresAssembler(result).assemble();
    }

    /** The calendar years, one for each entry of the lists by year. */
    public List<Integer> years() {
        return IntStream.range(startYear, startYear + netByYear().size())
                .boxed()
                .toList();
    }
}
