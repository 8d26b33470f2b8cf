package dk.sagsgang.cli.command;

import dk.sagsgang.files.Checksum;
import dk.sagsgang.files.Files;
import dk.sagsgang.findings.VisibleText;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.DataOption;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.search.SearchIndex;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.PostgresSettings;
import dk.sagsgang.storage.StoreCheck;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Whether everything that is kept is what was kept: database, originals, index. */
@Command(
        name = "verify",
        description = "Kontrollerer datamappen: databasen, originalerne efter kontroltal og søgeindekset.",
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
    private static final int FOUND_DAMAGE = 1;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() {
        DataFolder folder = data.existing();
        if (!isDatabaseSound(folder)) {
            list("Originaler og søgeindeks er ikke kontrolleret", List.of());
            return FOUND_DAMAGE;
        }
        List<String> damage = SearchIndex.findDamage(folder).stream().toList();
        try (Installation installation = Installation.open(folder, System.getenv())) {
            boolean originals = areOriginalsSound(installation.get(Files.class));
            boolean index = isIndexSound(installation.get(SearchIndex.class), damage);
            return originals && index ? ExitCode.OK : FOUND_DAMAGE;
        }
    }

    private boolean isDatabaseSound(DataFolder folder) {
        if (PostgresSettings.findIn(System.getenv()).isPresent()) {
            list("Databasen er PostgreSQL og kontrolleres med dens egne redskaber (pg_amcheck)", List.of());
            return true;
        }
        List<String> faults = StoreCheck.faults(folder);
        list(
                faults.isEmpty()
                        ? "Databasen: i orden"
                        : "Databasen " + folder.databaseFile()
                                + " er beskadiget; læg en sikkerhedskopi på plads med ./sagsgang restore FIL",
                faults);
        return faults.isEmpty();
    }

    private boolean areOriginalsSound(Files files) {
        List<Checksum> damaged = files.listDamagedOriginals();
        list(
                damaged.isEmpty()
                        ? "Originaler: " + files.count() + ", alle som de blev gemt"
                        : "Originaler: " + damaged.size() + " af " + files.count()
                                + " mangler eller er ændret; hent dem fra en sikkerhedskopi",
                damaged.stream().map(Checksum::hex).toList());
        return damaged.isEmpty();
    }

    private boolean isIndexSound(SearchIndex index, List<String> damage) {
        list(
                !damage.isEmpty()
                        ? "Søgeindeks: beskadiget; det bygges på ny"
                        : index.isCurrent()
                                ? "Søgeindeks: i orden og svarer til databasen"
                                : "Søgeindeks: i orden, men bagud; det følger med, næste gang der søges eller vises",
                damage);
        return damage.isEmpty();
    }

    private void list(String heading, List<String> details) {
        messages.out().println(heading + (details.isEmpty() ? "." : ":"));
        details.forEach(detail -> messages.out().println("    " + VisibleText.of(detail)));
    }
}
