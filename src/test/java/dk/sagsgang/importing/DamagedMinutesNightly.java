package dk.sagsgang.importing;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** As {@link DamagedMinutesProperties}, with a hundred thousand damages; minutes long. */
class DamagedMinutesNightly {
    @Property(
            tries = 100_000,
            seed = "20260301",
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void damaged_minutes_lose_no_line(@ForAll long seed) {
        DamagedMinutesProperties.assertDamagedLosesNothing(seed);
    }
}
