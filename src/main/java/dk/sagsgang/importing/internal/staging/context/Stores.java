package dk.sagsgang.importing.internal.staging.context;

import dk.sagsgang.cases.CaseRecorder;
import dk.sagsgang.economy.CaseTables;
import dk.sagsgang.facts.FactRecorder;
import dk.sagsgang.files.FileRecorder;
import dk.sagsgang.files.Files;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.meetings.MeetingRecorder;
import dk.sagsgang.register.Register;
import dk.sagsgang.register.RegisterRecorder;
import dk.sagsgang.storage.DataFolder;
import dk.sagsgang.storage.Database;

/** All that an import writes to. */
public record Stores(
        DataFolder folder,
        Database database,
        Register register,
        RegisterRecorder registerRecorder,
        Files files,
        FileRecorder fileRecorder,
        CaseRecorder cases,
        MeetingRecorder meetings,
        CaseTables tables,
        FactRecorder facts,
        FindingLog findings) {

    /** The stores of an installation. */
    public static Stores in(Database database, DataFolder folder) {
        RegisterRecorder registerRecorder = RegisterRecorder.in(database);
        Files files = Files.in(database, folder);
        return new Stores(
                folder,
                database,
                Register.in(database),
                registerRecorder,
                files,
                FileRecorder.in(database, folder),
                CaseRecorder.in(database),
                MeetingRecorder.in(database, files, registerRecorder),
                CaseTables.in(database),
                FactRecorder.in(database),
                FindingLog.in(database));
    }
}
