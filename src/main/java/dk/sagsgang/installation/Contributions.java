package dk.sagsgang.installation;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The contributions of all modules of the program. */
public final class Contributions {
    private static final List<Contribution> ALL =
            ServiceLoader.load(Contribution.class, Contribution.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private Contributions() {}

    /** All of them, in the order in which they are announced. */
    public static List<Contribution> all() {
        return ALL;
    }

    /** All commands, in the order of the help. */
    public static List<Class<?>> commands() {
        return ALL.stream()
                .flatMap(each -> each.commands().stream())
                .sorted(Comparator.comparingInt(CommandEntry::order))
                .<Class<?>>map(CommandEntry::type)
                .toList();
    }

    /** The configurations of all pages. */
    public static List<Class<?>> pages() {
        return ALL.stream().<Class<?>>flatMap(each -> each.pages().stream()).toList();
    }

    /** The base names of all texts. */
    public static List<String> texts() {
        return ALL.stream().flatMap(each -> each.texts().stream()).toList();
    }

    /** What is added to the demo, in the order of the contributions. */
    public static Stream<DemoContent> demo() {
        return ALL.stream().flatMap(each -> each.demo().stream());
    }
}
