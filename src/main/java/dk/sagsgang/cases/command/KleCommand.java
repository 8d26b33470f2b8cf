package dk.sagsgang.cases.command;

import dk.sagsgang.cases.SubjectPlan;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.CommandFailure;
import dk.sagsgang.installation.command.DataOption;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.quantities.Counted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Loads the municipality's copy of KLE, so that case numbers are shown with their subjects. */
@Command(
        name = "kle",
        description =
                "Indlæser KLE's emneplan (XML), så sagsnumre vises med deres emne. Erstatter den, der er indlæst.",
        mixinStandardHelpOptions = true)
public final class KleCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FIL", description = "Emneplanen som XML, som kommunen har hentet den hos KL.")
    private @Nullable Path file;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() {
        Path path = Objects.requireNonNull(file);
        Map<String, String> titles = read(path);
        if (titles.isEmpty()) {
            throw new CommandFailure(
                    path + " har ingen emner (EmneNr og EmneTitel). Er det KLE's emneplan? Intet er indlæst.");
        }
        try (Installation installation = Installation.open(data.prepare(), System.getenv())) {
            installation.get(SubjectPlan.class).replace(titles);
        }
        messages.out().println(Counted.of(titles.size(), "emne", "emner") + " indlæst.");
        return ExitCode.OK;
    }

    private static Map<String, String> read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new CommandFailure(path + " findes ikke eller er ikke en fil. Intet er indlæst.");
        }
        try (InputStream content = Files.newInputStream(path)) {
            return KleXml.titles(content);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new CommandFailure(
                    path + " kan ikke læses som XML fra linje " + line + ". Hent den igen. Intet er indlæst.", e);
        } catch (IOException e) {
            throw new CommandFailure(path + " kan ikke læses. Intet er indlæst.", e);
        }
    }
}
