package dk.sagsgang.installation;

import java.util.List;
import java.util.Optional;

/**
 * What one module brings to the program. Implementations have a public constructor without parameters, are stateless, and are
 * named in {@code META-INF/services/dk.sagsgang.installation.Contribution}. Everything is optional.
 */
public interface Contribution {

    /** The services that the module opens on an installation; each is opened when it is first asked for. */
    default void open(Services services) {}

    /** What the module must do whenever an installation has been opened, before anything else is asked of it. */
    default void opened(Installation installation) {}

    /** Its commands. */
    default List<CommandEntry> commands() {
        return List.of();
    }

    /**
     * Spring configurations of its pages. Their beans may be anything that the site collects by type (menu entries, blocks on
     * the pages of cases, meetings, committees and persons, parts of the sitemap), and may take any service of the installation.
     */
    default List<Class<?>> pages() {
        return List.of();
    }

    /** Its texts: base names of resource bundles, such as {@code texts/example/example} for {@code example_da.properties}. */
    default List<String> texts() {
        return List.of();
    }

    /** What it adds to the demo. */
    default Optional<DemoContent> demo() {
        return Optional.empty();
    }
}
