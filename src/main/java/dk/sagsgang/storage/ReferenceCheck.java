package dk.sagsgang.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Looks, within the transaction of each migration of an embedded database, for references to missing rows, and makes
 * the migration fail where it finds one. SQLite itself does not check while tables are recreated.
 */
final class ReferenceCheck implements Callback {
    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement statement = context.getConnection().createStatement();
                ResultSet broken = statement.executeQuery("pragma foreign_key_check")) {
            if (broken.next()) {
                throw new IllegalStateException("Databasen kan ikke opdateres: række " + broken.getLong("rowid") + " i "
                        + broken.getString("table") + " henviser til noget i " + broken.getString("parent")
                        + ", som ikke findes. Læg en sikkerhedskopi tilbage, og prøv igen.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The references cannot be checked: " + e.getMessage(), e);
        }
    }

    @Override
    public String getCallbackName() {
        return "reference-check";
    }
}
