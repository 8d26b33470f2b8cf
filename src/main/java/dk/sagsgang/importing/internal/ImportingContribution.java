package dk.sagsgang.importing.internal;

import dk.sagsgang.importing.internal.facts.FactRenewal;
import dk.sagsgang.installation.Contribution;
import dk.sagsgang.installation.Installation;

/** Keeps the facts of an installation up to date with the rules that they are made by. */
public final class ImportingContribution implements Contribution {
    @Override
    public void opened(Installation installation) {
        if (!FactRenewal.isDone(installation.database())
                && installation.folder().isWritable()) {
            new FactRenewal(installation).run();
        }
    }
}
