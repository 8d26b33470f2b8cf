package dk.sagsgang.investment.web;

import dk.sagsgang.investment.benefits.BenefitRegister;
import dk.sagsgang.investment.benefits.InvestmentId;
import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.benefits.PeopleCount;
import dk.sagsgang.investment.benefits.Realised;
import dk.sagsgang.investment.benefits.reading.PlanReader;
import dk.sagsgang.investment.benefits.reading.RealisedTable;
import dk.sagsgang.investment.published.BenefitsDocument;
import dk.sagsgang.publishing.site.SampleParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The demo's benefit register, without its minutes: all of it belongs to the one sample case. */
final class SampleBenefits {
    private static final Path FOLDER = Path.of("demo/investment/benefits");

    private SampleBenefits() {}

    static BenefitsDocument document() {
        BenefitRegister register = register();
        return new BenefitsDocument(
                register,
                register.plans().stream()
                        .map(InvestmentPlan::id)
                        .collect(Collectors.toMap(Function.<InvestmentId>identity(), _ -> SampleParts.CASE)));
    }

    static BenefitRegister register() {
        BenefitRegister register = BenefitRegister.EMPTY;
        for (Path plan : plans()) {
            register = register.promise(PlanReader.read(String.valueOf(plan.getFileName()), read(plan)));
        }
        RealisedTable table = RealisedTable.read("maalinger.csv", read(FOLDER.resolve("maalinger.csv")), register);
        for (Realised realised : table.realised()) {
            register = register.record(realised);
        }
        for (PeopleCount people : table.people()) {
            register = register.count(people);
        }
        return register;
    }

    private static List<Path> plans() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
