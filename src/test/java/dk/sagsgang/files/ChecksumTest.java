package dk.sagsgang.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The name of an original: it is that of its bytes and of no others. */
class ChecksumTest {
    @Test
    void it_is_sha_512_in_lower_case() {
        // FIPS 180-2, appendix C.1: the digest of "abc".
        assertThat(Checksum.of("abc".getBytes(StandardCharsets.US_ASCII)).hex())
                .isEqualTo("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                        + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
    }

    @Test
    void another_form_is_refused() {
        String hex = Checksum.of(new byte[0]).hex();

        assertThat(new Checksum(hex)).isEqualTo(Checksum.of(new byte[0]));
        assertThatThrownBy(() -> new Checksum(hex.toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Checksum(hex.substring(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Checksum("../" + hex.substring(3))).isInstanceOf(IllegalArgumentException.class);
    }
}
