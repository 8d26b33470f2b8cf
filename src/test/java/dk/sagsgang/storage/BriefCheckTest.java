package dk.sagsgang.storage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store is looked at before it is written into: a small one whole, whatever the time that takes. */
class BriefCheckTest {
    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    @Test
    void the_last_pages_of_a_store_of_twelve_megabytes_are_looked_at() throws Exception {
        Path database = write(12_000_000);
        assertThatCode(() -> SqliteFile.checkBriefly(database, 0)).doesNotThrowAnyException();

        damage(database, database.toFile().length() / PAGE - 20);

        assertThatThrownBy(() -> SqliteFile.checkBriefly(database, 0)).isInstanceOf(DamagedDatabaseException.class);
    }

    @Test
    void a_large_store_without_damage_is_not_called_damaged_when_time_runs_out() throws Exception {
        Path database = write(40_000_000);

        assertThatCode(() -> SqliteFile.checkBriefly(database, 0)).doesNotThrowAnyException();
    }

    private Path write(int bytes) throws Exception {
        Path database = folder.resolve("some.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table entry (id integer primary key, word varchar(40) not null)");
            statement.execute("with recursive n(i) as (select 1 union all select i + 1 from n where i < " + bytes / 40
                    + ") insert into entry select i, 'word ' || i || ' of the many in here' from n");
        }
        return database;
    }

    private static void damage(Path database, long page) throws Exception {
        byte[] noise = new byte[PAGE];
        new Random(20260301).nextBytes(noise);
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            file.seek(page * PAGE);
            file.write(noise);
        }
    }
}
