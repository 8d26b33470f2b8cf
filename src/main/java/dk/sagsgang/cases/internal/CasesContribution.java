package dk.sagsgang.cases.internal;

import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.installation.Contribution;
import dk.sagsgang.installation.Services;
import dk.sagsgang.register.Register;

/** The case files of an installation. */
public final class CasesContribution implements Contribution {
    @Override
    public void open(Services services) {
        services.provide(CaseFiles.class, home -> CaseFiles.in(home.database(), home.get(Register.class)));
    }
}
