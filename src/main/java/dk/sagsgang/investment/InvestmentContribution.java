package dk.sagsgang.investment;

import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.installation.CommandEntry;
import dk.sagsgang.installation.Contribution;
import dk.sagsgang.installation.DemoContent;
import dk.sagsgang.installation.Services;
import dk.sagsgang.investment.benefits.Benefits;
import dk.sagsgang.investment.command.InvestmentCommands;
import dk.sagsgang.investment.demo.InvestmentDemo;
import dk.sagsgang.investment.keeping.KeptCalculations;
import dk.sagsgang.investment.keeping.KnowledgeVersions;
import dk.sagsgang.investment.published.CaseBenefits;
import dk.sagsgang.investment.published.CaseCalculations;
import dk.sagsgang.investment.web.InvestmentPages;
import java.util.List;
import java.util.Optional;

/** Social investments: calculations, those kept with cases, and the benefit register. */
public final class InvestmentContribution implements Contribution {
    @Override
    public void open(Services services) {
        services.provide(
                KeptCalculations.class, home -> KeptCalculations.in(home.database(), home.get(CaseFiles.class)));
        services.provide(KnowledgeVersions.class, home -> KnowledgeVersions.in(home.database()));
        services.provide(Benefits.class, home -> Benefits.in(home.database()));
        services.provide(
                CaseCalculations.class,
                home -> CaseCalculations.of(
                        home.database(),
                        home.get(CaseFiles.class),
                        home.get(KeptCalculations.class),
                        home.get(KnowledgeVersions.class)));
        services.provide(
                CaseBenefits.class,
                home -> CaseBenefits.of(home.database(), home.get(Documents.class), home.get(Benefits.class)));
    }

    @Override
    public List<CommandEntry> commands() {
        return InvestmentCommands.ALL;
    }

    @Override
    public List<Class<?>> pages() {
        return List.of(InvestmentPages.class);
    }

    @Override
    public List<String> texts() {
        return List.of("texts/investment/calculator", "texts/investment/benefits");
    }

    @Override
    public Optional<DemoContent> demo() {
        return Optional.of(new InvestmentDemo());
    }
}
