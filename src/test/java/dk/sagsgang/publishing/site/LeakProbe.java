package dk.sagsgang.publishing.site;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a module or page family adds to the test that nothing closed is in any output: its addresses, and closed and open
 * things planted in the record. Everything but
 * the addresses is optional.
 */
public interface LeakProbe {
    /** Those of all modules and page families: every class of the tests that is called a leak probe. */
    static List<LeakProbe> all() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(Path.of("src/test/java")::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith("LeakProbe.java"))
                    .map(file -> file.replaceFirst("\\.java$", "").replace(File.separatorChar, '.'))
                    .filter(name -> !name.equals(LeakProbe.class.getName()))
                    .sorted()
                    .map(LeakProbe::create)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LeakProbe create(String name) {
        try {
            return (LeakProbe) Class.forName(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Every form of address that the module answers. */
    Set<String> routes();

    /** Puts something into a record whose minutes have been imported. */
    default void plant(ImportedSite site) throws IOException {}

    /** Addresses in Danish that somebody may try although nothing links to them. */
    default List<String> guesses(ImportedSite site) {
        return List.of();
    }

    /** What was planted and may be in no output. */
    default List<String> secrets() {
        return List.of();
    }

    /** What was planted and must be in some output. */
    default List<String> openWords() {
        return List.of();
    }

    /** Addresses that show what was planted in the open. */
    default List<String> openAddresses() {
        return List.of();
    }

    /** Addresses that would show what was planted and is closed. */
    default List<String> closedAddresses() {
        return List.of();
    }

    /** The module's packages with stores that seal what they answer: each is to be looked at for what closes it. */
    default Set<String> stores() {
        return Set.of();
    }

    /** The module's classes that assembled what readers are shown, and open it: each is to be looked at for leaks. */
    default Set<String> assemblers() {
        return Set.of();
    }

    /** The module's classes that hold nothing of the record, so that nobody can have closed any of it. */
    default Set<String> unrestricted() {
        return Set.of();
    }
}
