package dk.sagsgang.installation;

import java.util.function.Function;

/** Registers the services that modules open on an installation. */
public interface Services {

    /**
     * Announces a service.
     *
     * @param type by which it is asked for
     * @param opener opens it, once, when it is first asked for; it may ask for other services. What is {@link AutoCloseable} is
     *     closed with the installation
     * @throws IllegalStateException when another module provides the type
     */
    <T> void provide(Class<T> type, Function<Installation, ? extends T> opener);
}
