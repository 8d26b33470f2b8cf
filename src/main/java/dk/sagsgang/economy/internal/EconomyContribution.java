package dk.sagsgang.economy.internal;

import dk.sagsgang.economy.CaseTables;
import dk.sagsgang.installation.Contribution;
import dk.sagsgang.installation.Services;

/** The printed tables of an installation. */
public final class EconomyContribution implements Contribution {
    @Override
    public void open(Services services) {
        services.provide(CaseTables.class, home -> CaseTables.in(home.database()));
    }
}
