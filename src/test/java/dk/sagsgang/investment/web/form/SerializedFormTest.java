package dk.sagsgang.investment.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SerializedFormTest {
    @Test
    void a_text_that_unpacks_to_more_than_is_allowed_is_refused() {
        assertThat(SerializedForm.unpack(SerializedForm.pack("a".repeat(Limits.BYTES))))
                .isPresent();
        assertThat(SerializedForm.unpack(SerializedForm.pack("a".repeat(Limits.BYTES + 1))))
                .isEmpty();
        assertThat(SerializedForm.unpack("A".repeat(Limits.PACKED + 1))).isEmpty();
    }

    @Test
    void a_text_that_is_cut_off_or_was_never_packed_is_refused() {
        String packed = SerializedForm.pack("title: En beregning, der er lang nok til at blive pakket\n");
        assertThat(SerializedForm.unpack(packed.substring(0, packed.length() / 2)))
                .isEmpty();
        assertThat(SerializedForm.unpack("%%%")).isEmpty();
        assertThat(SerializedForm.unpack("")).isEmpty();
    }
}
