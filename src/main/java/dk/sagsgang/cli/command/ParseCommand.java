package dk.sagsgang.cli.command;

import dk.sagsgang.importing.DocumentReaders;
import dk.sagsgang.importing.ParsedMinutesJson;
import dk.sagsgang.installation.command.AnswerFormat;
import dk.sagsgang.installation.command.Messages;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One document, read; nothing is stored. */
@Command(name = "parse", description = "Læser et referat uden at gemme noget.", mixinStandardHelpOptions = true)
public final class ParseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "STI", description = "Et referat som tekst, Markdown, HTML, PDF eller DOCX.")
    private @Nullable Path path;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "json eller text. Normalt ${DEFAULT-VALUE}.")
    private AnswerFormat format = AnswerFormat.JSON;

    @Mixin
    private final VocabularyOption vocabulary = new VocabularyOption();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() {
        ReadDocument read = ReadDocument.of(Objects.requireNonNull(path), new DocumentReaders(), vocabulary.parser());
        PrintWriter out = messages.out();
        switch (format) {
            case JSON -> out.println(new ParsedMinutesJson().write(read.minutes(), read.document()));
            case TEXT -> MinutesText.of(read.minutes()).forEach(out::println);
        }
        if (!read.minutes().hasKnownForm()) {
            read.minutes().findings().forEach(finding -> messages.say(FindingReport.of(finding)));
        }
        return read.exitCode();
    }
}
