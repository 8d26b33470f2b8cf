package dk.sagsgang.findings.internal;

import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.installation.Contribution;
import dk.sagsgang.installation.Services;

/** The findings of an installation. */
public final class FindingsContribution implements Contribution {
    @Override
    public void open(Services services) {
        services.provide(FindingLog.class, home -> FindingLog.in(home.database()));
    }
}
