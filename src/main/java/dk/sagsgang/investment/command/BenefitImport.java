package dk.sagsgang.investment.command;

import dk.sagsgang.cases.JournalNumber;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.investment.benefits.Benefits;
import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.benefits.reading.PlanReader;
import dk.sagsgang.investment.benefits.reading.RealisedTable;
import dk.sagsgang.investment.benefits.reading.RefusedPlan;
import dk.sagsgang.parameters.yaml.InputProblem;
import dk.sagsgang.quantities.Counted;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ExitCode;

/** Reads plans and tables of what was measured into the register, file by file, and reports the result of each. */
final class BenefitImport {
    private static final long LARGEST = 30_000_000;

    private final Installation installation;
    private final Messages messages;
    private int code = ExitCode.OK;

    BenefitImport(Installation installation, Messages messages) {
        this.installation = installation;
        this.messages = messages;
    }

    /** Plans first, since measurements belong to them. @return the command's exit code */
    int read(List<Path> files) {
        List<Path> plansFirst = files.stream()
                .sorted(Comparator.comparing(file -> !isPlan(file)))
                .toList();
        for (Path file : plansFirst) {
            try {
                read(file);
            } catch (RefusedPlan refused) {
                refuse(file, refused.danish());
            } catch (CharacterCodingException _) {
                refuse(file, file + " er ikke gyldig UTF-8. Gem filen som UTF-8.");
            } catch (IOException _) {
                refuse(file, file + " kan ikke læses. Angiv en fil, der findes og må læses.");
            }
        }
        return code;
    }

    private void read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            refuse(file, file + " er for stor til gevinstregistret (over 30 MB).");
        } else if (isPlan(file)) {
            keep(file, PlanReader.read(name(file), Files.readString(file, StandardCharsets.UTF_8)));
        } else if (hasEnding(file, ".csv")) {
            record(file, Files.readString(file, StandardCharsets.UTF_8));
        } else {
            refuse(file, file + ": gevinstregistret læser planer (.yaml) og målinger (.csv).");
        }
    }

    private void keep(Path file, InvestmentPlan plan) {
        Benefits.PlanChange kept = installation.get(Benefits.class).keep(plan);
        messages.out().println(name(file) + ": " + plan.title() + " (sag " + plan.caseNumber() + "), " + word(kept));
        boolean open = JournalNumber.findAfterTitle(plan.caseNumber())
                .flatMap(number -> installation.get(Documents.class).findCaseRef(number.slug()))
                .isPresent();
        if (!open) {
            messages.say("Bemærk: sag " + plan.caseNumber() + " er ikke behandlet åbent i de indlæste referater."
                    + " Investeringen vises ikke på webstedet, før den er.");
        }
    }

    private void record(Path file, String text) {
        RealisedTable table = RealisedTable.read(
                name(file), text, installation.get(Benefits.class).getRegister());
        table.problems().stream().map(InputProblem::danishLine).forEach(messages::say);
        int fresh = installation.get(Benefits.class).record(table.realised(), table.people());
        messages.out()
                .println(name(file) + ": " + Counted.of(table.rows(), "række", "rækker") + ": "
                        + Counted.of(fresh, "ny", "nye") + ", " + (table.accepted() - fresh) + " kendt i forvejen, "
                        + table.refused() + " afvist.");
        if ((table.rows() > 0 && table.accepted() == 0)
                || (table.rows() == 0 && !table.problems().isEmpty())) {
            code = ExitCode.USAGE;
        } else if (table.refused() > 0) {
            code = Math.max(code, ExitCode.SOFTWARE);
        }
    }

    private void refuse(Path file, String reason) {
        messages.say(reason);
        messages.out().println(name(file) + ": afvist.");
        code = ExitCode.USAGE;
    }

    private static String word(Benefits.PlanChange kept) {
        return switch (kept) {
            case NEW -> "ny.";
            case NEW_VERSION -> "ny version; den tidligere er bevaret.";
            case UNCHANGED -> "uændret.";
        };
    }

    private static boolean isPlan(Path file) {
        return hasEnding(file, ".yaml") || hasEnding(file, ".yml");
    }

    private static boolean hasEnding(Path file, String ending) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
