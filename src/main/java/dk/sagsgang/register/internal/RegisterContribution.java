package dk.sagsgang.register.internal;

import dk.sagsgang.installation.Contribution;
import dk.sagsgang.installation.Services;
import dk.sagsgang.register.Register;

/** The register of an installation. */
public final class RegisterContribution implements Contribution {
    @Override
    public void open(Services services) {
        services.provide(Register.class, home -> Register.in(home.database()));
    }
}
