package dk.sagsgang.sample;

import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.installation.CommandEntry;
import dk.sagsgang.installation.Contribution;
import dk.sagsgang.installation.Services;
import java.util.List;

/** What the sample module brings. */
public final class SampleContribution implements Contribution {
    @Override
    public void open(Services services) {
        services.provide(CaseCount.class, home -> new CaseCount(home.get(CaseFiles.class)));
    }

    @Override
    public List<CommandEntry> commands() {
        return List.of(new CommandEntry(500, SampleCommand.class));
    }

    @Override
    public List<Class<?>> pages() {
        return List.of(SamplePages.class);
    }

    @Override
    public List<String> texts() {
        return List.of("texts/sample/sample");
    }
}
