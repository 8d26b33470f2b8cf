package dk.sagsgang.demo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang.demo.DemoMunicipality;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ResourcesTest {

    @Test
    void the_demo_is_found_from_a_thread_whose_class_loader_knows_nothing_of_it() throws Exception {
        try (URLClassLoader stranger = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
            CompletableFuture<String> name = new CompletableFuture<>();
            Thread thread = new Thread(() -> {
                try {
                    name.complete(DemoMunicipality.load().name());
                } catch (RuntimeException e) {
                    name.completeExceptionally(e);
                }
            });
            thread.setContextClassLoader(stranger);
            thread.start();

            assertThat(name.get()).startsWith("Strandholm");
        }
    }

    @Test
    void a_folder_that_is_not_there_is_a_fault_and_not_an_empty_demo() {
        assertThatThrownBy(() -> Resources.listFiles("demo/nowhere"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("demo/nowhere");
    }
}
