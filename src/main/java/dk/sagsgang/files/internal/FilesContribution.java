package dk.sagsgang.files.internal;

import dk.sagsgang.files.Files;
import dk.sagsgang.installation.Contribution;
import dk.sagsgang.installation.Services;

/** The stored files of an installation. */
public final class FilesContribution implements Contribution {
    @Override
    public void open(Services services) {
        services.provide(Files.class, home -> Files.in(home.database(), home.folder()));
    }
}
