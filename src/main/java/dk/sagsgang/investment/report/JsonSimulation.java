package dk.sagsgang.investment.report;

import dk.sagsgang.investment.uncertainty.Simulation;
import dk.sagsgang.investment.uncertainty.Spread;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The {@code monteCarlo} part of the JSON answer. */
final class JsonSimulation {
    private JsonSimulation() {}

    static Map<String, Object> of(Simulation simulation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("draws", simulation.draws());
        json.put("mean", kroner(simulation.all().mean()));
        json.put("sd", kroner(simulation.all().deviation()));
        json.put("standardError", kroner(simulation.standardError()));
        json.put("quantiles", quantiles(simulation.all()));
        json.put("probabilityPositive", probabilities(simulation));
        json.put("byPayer", payers(simulation));
        json.put("attribution", attributions(simulation));
        json.put("valueOfPerfectInformation", kroner(simulation.valueOfKnowingAll()));
        json.put("convergence", convergence(simulation));
        json.put("histogram", histogram(simulation));
        return json;
    }

    private static Map<String, Object> quantiles(Spread spread) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("p5", kroner(spread.p5()));
        json.put("p25", kroner(spread.p25()));
        json.put("p50", kroner(spread.p50()));
        json.put("p75", kroner(spread.p75()));
        json.put("p95", kroner(spread.p95()));
        return json;
    }

    private static Map<String, Object> probabilities(Simulation simulation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("all", share(simulation.all().probabilityPositive()));
        simulation.byPayer().forEach((payer, spread) -> json.put(payer.name(), share(spread.probabilityPositive())));
        return json;
    }

    private static Map<String, Object> payers(Simulation simulation) {
        Map<String, Object> json = new LinkedHashMap<>();
        simulation.byPayer().forEach((payer, spread) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("mean", kroner(spread.mean()));
            one.put("sd", kroner(spread.deviation()));
            one.put("quantiles", quantiles(spread));
            json.put(payer.name(), one);
        });
        return json;
    }

    private static List<Object> attributions(Simulation simulation) {
        List<Object> list = new ArrayList<>();
        simulation.attributions().forEach(attribution -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("input", attribution.input().name());
            json.put("label", InputLabel.of(attribution.input()).danish());
            json.put("share", share(attribution.share()));
            json.put("valueOfInformation", kroner(attribution.valueOfKnowing()));
            list.add(json);
        });
        return list;
    }

    private static List<Object> convergence(Simulation simulation) {
        List<Object> list = new ArrayList<>();
        simulation.convergence().forEach(running -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("draws", running.draws());
            json.put("mean", kroner(running.mean()));
            json.put("standardError", kroner(running.standardError()));
            list.add(json);
        });
        return list;
    }

    private static List<Object> histogram(Simulation simulation) {
        List<Object> list = new ArrayList<>();
        simulation.histogram().forEach(bar -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("low", kroner(bar.low()));
            json.put("high", kroner(bar.high()));
            json.put("draws", bar.draws());
            list.add(json);
        });
        return list;
    }

    private static BigDecimal kroner(double amount) {
        return new BigDecimal(amount).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(double share) {
        return share == 0 ? BigDecimal.ZERO : new BigDecimal(share, new MathContext(6));
    }
}
