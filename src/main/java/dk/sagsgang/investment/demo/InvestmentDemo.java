package dk.sagsgang.investment.demo;

import dk.sagsgang.demo.DemoFile;
import dk.sagsgang.demo.DemoFiles;
import dk.sagsgang.installation.DemoContent;
import dk.sagsgang.installation.DemoScene;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.investment.command.BenefitsCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The demo's calculations and its benefit register, and keeping for its visitors. */
public final class InvestmentDemo implements DemoContent {
    @Override
    public void addTo(Installation installation, DemoScene scene) {
        new DemoInvestments(installation).keep(scene.caseNumbers());
        BenefitsCommand.run(installation, writeBenefitsTo(scene.folder().resolve("benefits")), scene.messages());
    }

    @Override
    public List<Object> beans(Installation installation) {
        return List.of(new DemoKeeper(installation, Clock.systemUTC()));
    }

    /** Writes the files of the benefit register, which are read as any others are. */
    static List<Path> writeBenefitsTo(Path folder) {
        try {
            Files.createDirectories(folder);
            var written = new ArrayList<Path>();
            for (DemoFile file : DemoFiles.list("investment/benefits")) {
                written.add(Files.writeString(folder.resolve(file.name()), file.text()));
            }
            return List.copyOf(written);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the demo's benefit register to " + folder, e);
        }
    }
}
