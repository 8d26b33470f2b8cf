package dk.sagsgang.cases.internal;

import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.cases.SubjectPlan;
import dk.sagsgang.cases.command.KleCommand;
import dk.sagsgang.installation.CommandEntry;
import dk.sagsgang.installation.Contribution;
import dk.sagsgang.installation.Services;
import dk.sagsgang.register.Register;
import java.util.List;

/** The case files of an installation. */
public final class CasesContribution implements Contribution {
    /** After the commands that read minutes. */
    private static final int KLE = 65;

    @Override
    public void open(Services services) {
        services.provide(CaseFiles.class, home -> CaseFiles.in(home.database(), home.get(Register.class)));
        services.provide(SubjectPlan.class, home -> SubjectPlan.in(home.database()));
    }

    @Override
    public List<CommandEntry> commands() {
        return List.of(new CommandEntry(KLE, KleCommand.class));
    }
}
