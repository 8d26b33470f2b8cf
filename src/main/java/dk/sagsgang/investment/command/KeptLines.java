package dk.sagsgang.investment.command;

import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.investment.keeping.CalculationVersion;
import dk.sagsgang.investment.keeping.Freshness;
import dk.sagsgang.investment.keeping.KeptCalculation;
import dk.sagsgang.investment.keeping.Result;
import dk.sagsgang.quantities.NumberFormats;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Kept calculations as lines for people and as named values for programs. */
final class KeptLines {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private KeptLines() {}

    static List<String> text(CaseFile file, KeptCalculation calculation, Freshness freshness) {
        CalculationVersion newest = calculation.newest();
        return List.of(
                file.reference() + " nr. " + calculation.number() + ": " + calculation.title(),
                "    version " + newest.number() + ", gemt " + day(newest) + ": " + result(newest.result()),
                "    " + state(freshness));
    }

    static String result(Result result) {
        return "netto " + NumberFormats.DANISH.kroner(result.net().kroner()) + " i nutidsværdi, "
                + result.chance()
                        .map(chance -> "overskud i " + NumberFormats.DANISH.percent(chance, 1) + " af trækningerne")
                        .orElse("uden usikkerhed");
    }

    static LocalDate day(CalculationVersion version) {
        return LocalDate.ofInstant(version.keptAt(), DENMARK);
    }

    static String state(Freshness freshness) {
        return switch (freshness) {
            case Freshness.Unpinned _ -> "hviler ikke på et vidensgrundlag";
            case Freshness.Unknown unknown ->
                "hviler på " + unknown.pin().base() + " " + unknown.pin().version()
                        + ", som ikke er indlæst (./sagsgang knowledge FIL)";
            case Freshness.Fresh fresh -> "hviler på " + fresh.pinned() + "; intet af det, den bruger, er ændret";
            case Freshness.Stale stale ->
                "FORÆLDET: hviler på " + stale.pinned().version() + ", og "
                        + stale.changes().size() + " af de tal, den bruger, er ændret i "
                        + stale.current().version();
        };
    }

    static Map<String, @Nullable Object> json(CaseFile file, KeptCalculation calculation, Freshness freshness) {
        CalculationVersion newest = calculation.newest();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("case", file.reference());
        json.put("number", calculation.number());
        json.put("title", calculation.title());
        json.put("edition", newest.number());
        json.put("kept", newest.keptAt().toString());
        json.put("net", newest.result().net().kroner());
        json.put("probabilityPositive", newest.result().chance().orElse(null));
        json.put(
                "knowledge",
                newest.knowledge()
                        .map(pin -> Map.of("base", pin.base(), "version", pin.version()))
                        .orElse(null));
        json.put("stale", freshness.isStale());
        return json;
    }
}
