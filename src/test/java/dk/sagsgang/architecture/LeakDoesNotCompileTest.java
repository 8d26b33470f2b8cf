package dk.sagsgang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page, a block or a search document that is fed what has not been opened does not compile. */
class LeakDoesNotCompileTest {
    @TempDir
    private Path folder;

    @Test
    void a_page_of_an_opened_record_compiles() {
        assertThat(faults("pages.show(\"item\", visit, head, access.open(sealed).orElseThrow())"))
                .isEmpty();
        assertThat(faults("pages.show(\"case\", visit, head, documents.findCase(\"1\").orElseThrow())"))
                .isEmpty();
        assertThat(faults("blocks.blocks(access.open(sealed).orElseThrow(), visit)"))
                .isEmpty();
    }

    @Test
    void a_page_of_something_sealed_does_not() {
        assertThat(faults("pages.show(\"item\", visit, head, sealed)"))
                .singleElement()
                .asString()
                .contains("dk.sagsgang.access.Sealed<dk.sagsgang.meetings.agenda.AgendaItem> cannot be converted");
    }

    @Test
    void a_page_of_a_record_that_was_not_opened_does_not() {
        assertThat(faults("pages.show(\"item\", visit, head, raw)"))
                .singleElement()
                .asString()
                .contains("dk.sagsgang.meetings.agenda.AgendaItem cannot be converted");
    }

    @Test
    void neither_does_a_page_that_gets_it_beside_what_was_opened() {
        assertThat(faults(
                        "pages.show(\"item\", visit, head, access.open(sealed).orElseThrow(), Map.of(\"more\", raw))"))
                .hasSize(1);
        assertThat(
                        faults(
                                "pages.show(\"item\", visit, head, access.open(sealed).orElseThrow(), Map.of(\"more\", sealed))"))
                .hasSize(1);
    }

    @Test
    void nor_a_block_of_it() {
        assertThat(faults("new Block(Section.EFFECT, 0, \"item\", Map.of(\"it\", raw))"))
                .hasSize(1);
        assertThat(faults("new Block(Section.EFFECT, 0, \"item\", Map.of(\"it\", sealed))"))
                .hasSize(1);
        assertThat(faults("blocks.blocks(sealed, visit)")).hasSize(1);
    }

    @Test
    void what_is_sealed_has_no_other_way_out() {
        assertThat(faults("sealed.content()")).hasSize(1);
        assertThat(faults("sealed.value()")).hasSize(1);
        assertThat(faults("new Open<>(raw)")).hasSize(1);
        assertThat(faults("Open.unrestricted(raw)")).hasSize(1);
        assertThat(faults("sealed.seal()")).hasSize(1);
    }

    private List<Diagnostic<? extends JavaFileObject>> faults(String expression) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(folder.toFile()));
            compiler.getTask(
                            null,
                            files,
                            diagnostics,
                            List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                            null,
                            List.of(new Source(example(expression))))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private static String example(String expression) {
        return """
                import dk.sagsgang.access.*;
                import dk.sagsgang.documents.*;
                import dk.sagsgang.meetings.agenda.*;
                import dk.sagsgang.publishing.site.view.*;
                import java.util.*;
                import org.springframework.web.servlet.View;

                class Example {
                    Object example(
                            Pages pages, Visit visit, PageHead head, Access access,
                            Sealed<AgendaItem> sealed, AgendaItem raw, Documents documents, BlockSource<AgendaItem> blocks) {
                        return %s;
                    }
                }
                """.formatted(expression);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Example.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
