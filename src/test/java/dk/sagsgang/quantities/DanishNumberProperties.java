package dk.sagsgang.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class DanishNumberProperties {

    @Property
    void what_is_printed_can_be_read_again(
            @ForAll @BigRange(min = "-99999999999", max = "99999999999") @Scale(2) BigDecimal figure) {
        assertThat(DanishNumber.find(NumberFormats.DANISH.exact(figure))
                        .orElseThrow()
                        .figure())
                .isEqualByComparingTo(figure);
    }

    @Property
    void reading_never_fails(@ForAll String anything) {
        assertThat(NumberReading.of(anything)).isNotNull();
    }
}
