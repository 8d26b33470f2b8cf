package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.keeping.Freshness;
import dk.sagsgang.publishing.site.text.Texts;

/** What a kept version rests on, in words. */
public final class Basis {
    private Basis() {}

    /** The sentence for a version, in the language of the texts. */
    public static String of(Freshness freshness, Texts texts) {
        return switch (freshness) {
            case Freshness.Unpinned _ -> texts.get("kept.basis.none");
            case Freshness.Unknown unknown ->
                texts.get(
                        "kept.basis.unknown",
                        unknown.pin().base() + " " + unknown.pin().version());
            case Freshness.Fresh fresh -> texts.get("kept.basis.fresh", fresh.pinned());
            case Freshness.Stale stale ->
                texts.get("kept.basis.stale", stale.pinned().version());
        };
    }
}
