package dk.sagsgang.storage;

import java.util.Map;
import java.util.Optional;

/**
 * Where a PostgreSQL server (15 or newer) is to be found, for installations that want one in place of the embedded database.
 *
 * @param url a JDBC address, {@code jdbc:postgresql://host/database}
 * @param user the role that owns the tables
 * @param password its password, empty where the server trusts the connection
 */
public record PostgresSettings(String url, String user, String password) {
    public PostgresSettings {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("En PostgreSQL-adresse begynder med jdbc:postgresql: , ikke " + url);
        }
    }

    /**
     * From the environment variables SAGSGANG_DATABASE_URL, SAGSGANG_DATABASE_USER and SAGSGANG_DATABASE_PASSWORD; empty when
     * the first is not set.
     */
    public static Optional<PostgresSettings> findIn(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("SAGSGANG_DATABASE_URL"))
                .map(url -> new PostgresSettings(
                        url,
                        environment.getOrDefault("SAGSGANG_DATABASE_USER", "sagsgang"),
                        environment.getOrDefault("SAGSGANG_DATABASE_PASSWORD", "")));
    }

    /** Without the password, which no log may show. */
    @Override
    public String toString() {
        return "PostgresSettings[url=" + url + ", user=" + user + "]";
    }
}
