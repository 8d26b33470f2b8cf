package dk.sagsgang.documents.internal;

import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.economy.CaseTables;
import dk.sagsgang.files.Files;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.installation.Contribution;
import dk.sagsgang.installation.Services;
import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.register.Register;

/** The documents for reading of an installation. */
public final class DocumentsContribution implements Contribution {
    @Override
    public void open(Services services) {
        services.provide(
                Documents.class,
                home -> Documents.of(
                        home.database(),
                        home.get(Register.class),
                        home.get(Files.class),
                        home.get(CaseFiles.class),
                        home.get(Meetings.class),
                        home.get(CaseTables.class),
                        home.get(FindingLog.class)));
    }
}
