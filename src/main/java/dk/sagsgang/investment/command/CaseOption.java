package dk.sagsgang.investment.command;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.cases.JournalNumber;
import dk.sagsgang.installation.command.CommandFailure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which case a command is about. */
public final class CaseOption {
    @Option(
            names = "--case",
            paramLabel = "SAGSNR",
            required = true,
            description = "Sagens nummer, som det er trykt i referatet, for eksempel 00.30.04-S00-1-21.")
    private @Nullable String number;

    /** The case. */
    CaseFile get(CaseFiles cases) {
        return find(Objects.requireNonNull(number, "--case"), cases);
    }

    /**
     * The case of a number, however it is printed.
     *
     * @throws CommandFailure when there is none
     */
    public static CaseFile find(String printed, CaseFiles cases) {
        return Access.ofOperator()
                .open(cases.find(slug(printed)))
                .map(Open::value)
                .orElseThrow(() -> new CommandFailure("Der er ingen sag med nummeret " + printed
                        + ". Se numrene med ./sagsgang search, eller indlæs sagens referat med ./sagsgang import."));
    }

    /** The case that something is kept with. */
    static CaseFile get(CaseFileId id, CaseFiles cases) {
        return Access.ofOperator().open(cases.get(id)).orElseThrow().value();
    }

    /** The number as it is in addresses. */
    public static String slug(String printed) {
        return JournalNumber.findAfterTitle(printed).map(JournalNumber::slug).orElse(printed.strip());
    }
}
