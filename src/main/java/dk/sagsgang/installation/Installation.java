package dk.sagsgang.installation;

import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One installation: a data folder, its database, and on them the services of all modules. Short commands open only what they
 * ask for and need no framework; the server hands the same services to Spring. Safe for use by many threads.
 */
public final class Installation implements AutoCloseable {
    private final DataFolder folder;
    private final Database database;
    private final boolean ownsDatabase;
    private final Map<Class<?>, Function<Installation, ?>> openers = new HashMap<>();
    private final Map<Class<?>, Object> services = new HashMap<>();
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    private Installation(DataFolder folder, Database database, boolean ownsDatabase, Map<Class<?>, Object> given) {
        this.folder = folder;
        this.database = database;
        this.ownsDatabase = ownsDatabase;
        services.putAll(given);
        services.put(DataFolder.class, folder);
        services.put(Database.class, database);
        Contributions.all().forEach(each -> each.open(new Openers()));
    }

    /**
     * Opens the installation of a data folder, making or migrating its database where needed.
     *
     * @param environment may name a PostgreSQL server in place of the embedded database
     */
    public static Installation open(DataFolder folder, Map<String, String> environment) {
        DataFolder prepared = DataFolder.prepare(folder.root());
        Installation installation = new Installation(prepared, Database.open(prepared, environment), true, Map.of());
        Contributions.all().forEach(each -> each.opened(installation));
        return installation;
    }

    /**
     * An installation on a database that the caller has opened and closes.
     *
     * @param given services used in place of those that modules would open, by type; they stay the caller's as well
     */
    public static Installation on(DataFolder folder, Database database, Map<Class<?>, Object> given) {
        return new Installation(folder, database, false, given);
    }

    /** Where it keeps what lasts. */
    public DataFolder folder() {
        return folder;
    }

    /** Its record. */
    public Database database() {
        return database;
    }

    /**
     * A service, opened now if it has not been opened before.
     *
     * @throws NoSuchElementException when no module provides it
     */
    public synchronized <T> T get(Class<T> type) {
        Object found = services.get(type);
        if (found == null) {
            Function<Installation, ?> opener = openers.get(type);
            if (opener == null) {
                throw new NoSuchElementException("No module provides " + type.getName());
            }
            found = opener.apply(this);
            services.put(type, found);
            if (found instanceof AutoCloseable closeable && !opened.contains(closeable)) {
                opened.push(closeable);
            }
        }
        return type.cast(found);
    }

    /** All services whose type is also another, such as everything that wants to hear of changes. */
    public synchronized <T> List<T> all(Class<T> type) {
        return types().stream()
                .filter(each -> type.isAssignableFrom(each))
                .map(each -> type.cast(get(each)))
                .distinct()
                .toList();
    }

    /** The types of all its services, whether opened yet or not. */
    public synchronized Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>(services.keySet());
        types.addAll(openers.keySet());
        return types;
    }

    /** Closes what was opened, the latest first, and the database last when it was opened with the installation. */
    @Override
    public synchronized void close() {
        RuntimeException problem = null;
        while (!opened.isEmpty()) {
            problem = close(opened.pop(), problem);
        }
        if (ownsDatabase) {
            problem = close(database, problem);
        }
        if (problem != null) {
            throw problem;
        }
    }

    private static @Nullable RuntimeException close(AutoCloseable part, @Nullable RuntimeException before) {
        try {
            part.close();
            return before;
        } catch (Exception e) {
            RuntimeException problem =
                    e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException("Cannot close", e);
            if (before == null) {
                return problem;
            }
            before.addSuppressed(problem);
            return before;
        }
    }

    /** Registers the openers of one module after the other. */
    private final class Openers implements Services {
        @Override
        public <T> void provide(Class<T> type, Function<Installation, ? extends T> opener) {
            if (openers.putIfAbsent(type, opener) != null) {
                throw new IllegalStateException("Two modules provide " + type.getName());
            }
        }
    }
}
