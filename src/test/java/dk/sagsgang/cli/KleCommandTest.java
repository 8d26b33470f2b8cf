package dk.sagsgang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.cases.SubjectPlan;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.storage.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The municipality's subject plan, which gives case numbers their subjects. The plan here is invented. */
class KleCommandTest {
    private static final String PLAN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <KLE-Emneplan><Hovedgruppe><HovedgruppeNr>97</HovedgruppeNr><HovedgruppeTitel>Måger</HovedgruppeTitel>
             <Gruppe><GruppeNr>97.01</GruppeNr><GruppeTitel>Mågers føde</GruppeTitel>
              <Emne><EmneNr>97.01.02</EmneNr><EmneTitel>Fodring af måger</EmneTitel></Emne>
              <Emne><EmneNr>97.01.03</EmneNr><EmneTitel>Rejer
                og krabber</EmneTitel></Emne>
             </Gruppe></Hovedgruppe></KLE-Emneplan>
            """;

    @TempDir
    Path folder;

    private CommandRun load(String plan) throws IOException {
        Path file = Files.writeString(folder.resolve("kle.xml"), plan);
        return CommandRun.of("kle", file, "--data", folder.resolve("data"));
    }

    private Optional<String> title(String reference) {
        Installation installation = Installation.open(DataFolder.prepare(folder.resolve("data")), Map.of());
        try (installation) {
            return installation.get(SubjectPlan.class).findTitle(reference);
        }
    }

    @Test
    void a_case_number_has_the_title_of_its_subject() throws IOException {
        CommandRun run = load(PLAN);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("2 emner indlæst");
        assertThat(title("97.01.02-P20-3-19")).contains("Fodring af måger");
        assertThat(title("97.01.03A00-0007 11")).contains("Rejer og krabber");
        assertThat(title("97.01.04-P20-3-19")).isEmpty();
        assertThat(title("19/222")).isEmpty();
    }

    @Test
    void loading_again_replaces_what_was_loaded() throws IOException {
        load(PLAN);
        load(PLAN.replace("Fodring af måger", "Mågefodring"));

        assertThat(title("97.01.02-P20-3-19")).contains("Mågefodring");
    }

    @Test
    void a_file_without_subjects_or_with_half_of_them_loads_nothing() throws IOException {
        load(PLAN);

        assertThat(load("<a/>").err()).contains("har ingen emner");
        assertThat(load(PLAN.substring(0, PLAN.length() / 2)).err()).contains("kan ikke læses som XML fra linje");
        assertThat(title("97.01.02-P20-3-19")).contains("Fodring af måger");
    }

    @Test
    void a_document_type_is_refused() throws IOException {
        CommandRun run = load(PLAN.replace(
                "<KLE-Emneplan>", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><KLE-Emneplan>"));

        assertThat(run.code()).isEqualTo(2);
    }
}
