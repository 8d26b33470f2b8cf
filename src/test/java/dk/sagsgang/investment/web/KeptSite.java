package dk.sagsgang.investment.web;

import static dk.sagsgang._support.MinutesBuilder.item;
import static dk.sagsgang._support.MinutesBuilder.minutes;
import static dk.sagsgang._support.TestRecord.contents;

import dk.sagsgang._support.Words;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.importing.ImportProgress;
import dk.sagsgang.importing.Importer;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.investment.demo.DemoKeeper;
import dk.sagsgang.investment.keeping.CalculationRepository;
import dk.sagsgang.investment.keeping.KeptCalculation;
import dk.sagsgang.investment.keeping.KeptCalculations;
import dk.sagsgang.investment.keeping.KnowledgePublisher;
import dk.sagsgang.investment.keeping.VersionId;
import dk.sagsgang.investment.knowledge.KnowledgeReader;
import dk.sagsgang.publishing.SiteServer;
import dk.sagsgang.publishing.site.SiteSettings;
import dk.sagsgang.storage.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A site over one case with the demo's calculations: number 1 has two versions and is stale, 2 is a scenario of it, and 3 reckons
 * with the same gain as both.
 */
final class KeptSite implements AutoCloseable {
    static final String CASE = "27.42.00-P22-1-24";
    static final int CALCULATIONS = 3;

    private final Installation installation;
    private final SiteServer server;

    private KeptSite(Path folder, boolean demo) {
        installation = Installation.open(new DataFolder(folder.resolve("data")), Map.of());
        importMinutes(folder);
        keepAll();
        Object[] more = demo ? new Object[] {new DemoKeeper(installation, Clock.systemUTC())} : new Object[0];
        server = SiteServer.start(installation, SiteSettings.DEFAULT, Clock.systemUTC(), 0, more);
    }

    /** As a real site is. */
    static KeptSite toRead(Path folder) {
        return new KeptSite(folder, false);
    }

    /** As the demo is. */
    static KeptSite asDemo(Path folder) {
        return new KeptSite(folder, true);
    }

    /** A file of the demo's investments. */
    static String text(String file) {
        try {
            return Files.readString(Path.of("demo/investment").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SiteServer server() {
        return server;
    }

    List<KeptCalculation> kept() {
        return contents(installation.get(KeptCalculations.class).listAll());
    }

    /** Changes what was stored with the versions, as nothing in the program does. */
    void alter(String sql) {
        installation.database().write(context -> {
            context.execute(sql);
            installation.database().bumpRevision();
            return true;
        });
    }

    private void importMinutes(Path folder) {
        var document = minutes("Social- og Arbejdsmarkedsudvalget", "2024-11-05")
                .item(item("Udvalgsmål om færre hjemløse")
                        .number(CASE)
                        .summary(Words.text(1, 60))
                        .decision("Social- og Arbejdsmarkedsudvalget godkender indstillingen."));
        try {
            Path file = Files.createDirectories(folder.resolve("inbox")).resolve("moede.txt");
            Importer.in(installation.database(), installation.folder(), new MinutesParser(), List.of())
                    .importAll(List.of(Files.writeString(file, document.text())), ImportProgress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keepAll() {
        for (String base : List.of("knowledge-base.yaml", "knowledge-base-2.yaml")) {
            KnowledgePublisher.in(installation.database())
                    .publish(base, text(base), KnowledgeReader.read(base, text(base)));
        }
        keep("housing-first-draft.yaml", Optional.empty());
        VersionId original = keep("housing-first.yaml", Optional.empty());
        keep("housing-half.yaml", Optional.of(original));
        keep("shared-stairway.yaml", Optional.empty());
    }

    private VersionId keep(String file, Optional<VersionId> copyOf) {
        var caseFile = contents(installation.get(CaseFiles.class).find(CASE).orElseThrow());
        var kept = CalculationRepository.in(installation.database(), Clock.systemUTC())
                .keep(caseFile.id(), file, text(file), copyOf);
        return new VersionId(kept.calculation().id(), kept.version().number());
    }

    @Override
    public void close() {
        server.close();
        installation.close();
    }
}
