package dk.sagsgang.access;

import static dk.sagsgang.access.Visibility.CLOSED;
import static dk.sagsgang.access.Visibility.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of two visibilities the stricter holds. */
class VisibilityTest {
    @Test
    void what_is_public_within_something_public_is_public() {
        assertThat(PUBLIC.within(PUBLIC)).isEqualTo(PUBLIC);
    }

    @Test
    void what_is_within_something_closed_is_closed() {
        assertThat(PUBLIC.within(CLOSED)).isEqualTo(CLOSED);
        assertThat(CLOSED.within(CLOSED)).isEqualTo(CLOSED);
    }

    @Test
    void what_is_closed_stays_so_within_something_public() {
        assertThat(CLOSED.within(PUBLIC)).isEqualTo(CLOSED);
    }

    @Test
    void only_public_is_public() {
        assertThat(PUBLIC.isPublic()).isTrue();
        assertThat(CLOSED.isPublic()).isFalse();
    }

    @Test
    void stored_data_names_it_by_its_code() {
        assertThat(PUBLIC.code()).isEqualTo("public");
        assertThat(CLOSED.code()).isEqualTo("closed");
    }
}
