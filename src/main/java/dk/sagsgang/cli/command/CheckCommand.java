package dk.sagsgang.cli.command;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.FindingText;
import dk.sagsgang.importing.DocumentReaders;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.quantities.Counted;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What there is to say about one document; nothing is stored. */
@Command(
        name = "check",
        description = "Efterprøver et referat: summer, afstemninger, fremmøde, numre og tabt tekst.",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "STI", description = "Et referat som tekst, Markdown, HTML, PDF eller DOCX.")
    private @Nullable Path path;

    @Mixin
    private final VocabularyOption vocabulary = new VocabularyOption();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() {
        ReadDocument read = ReadDocument.of(Objects.requireNonNull(path), new DocumentReaders(), vocabulary.parser());
        List<Finding> findings = read.findings();
        findings.forEach(finding -> messages.out().println(FindingReport.of(finding)));
        messages.say(summary(read, findings));
        return read.exitCode();
    }

    private static String summary(ReadDocument read, List<Finding> findings) {
        int items = read.minutes().items().size();
        String what = Counted.of(items, "punkt", "punkter") + " læst; ";
        if (findings.isEmpty()) {
            return what + "ingen fund.";
        }
        return what + findings.size() + " fund: " + FindingText.danish().summary(findings);
    }
}
