package dk.sagsgang.publishing.site;

import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * What a module with outputs of its own adds to the test that nothing closed is in any output: its addresses, and closed and open
 * things planted in the record. Named in {@code META-INF/services}.
 */
public interface LeakProbe {
    /** Those of all modules. */
    static List<LeakProbe> all() {
        return ServiceLoader.load(LeakProbe.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** Every form of address that the module answers. */
    Set<String> routes();

    /** Puts something into a record whose minutes have been imported. */
    void plant(ImportedSite site) throws IOException;

    /** Addresses in Danish that somebody may try although nothing links to them. */
    List<String> guesses(ImportedSite site);

    /** What was planted and may be in no output. */
    List<String> secrets();

    /** What was planted and must be in some output. */
    List<String> openWords();

    /** Addresses that show what was planted in the open. */
    List<String> openAddresses();

    /** Addresses that would show what was planted and is closed. */
    List<String> closedAddresses();

    /** The module's classes that assembled what readers are shown, and open it: each is to be looked at for leaks. */
    Set<String> assemblers();

    /** The module's classes that hold nothing of the record, so that nobody can have closed any of it. */
    Set<String> unrestricted();
}
