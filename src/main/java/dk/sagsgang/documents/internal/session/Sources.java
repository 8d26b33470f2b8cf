package dk.sagsgang.documents.internal.session;

import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.cases.SubjectPlan;
import dk.sagsgang.economy.CaseTables;
import dk.sagsgang.facts.Facts;
import dk.sagsgang.files.Files;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.register.Register;

/** The parts of the record that documents are made of. */
public record Sources(
        Register register,
        Files files,
        CaseFiles cases,
        SubjectPlan subjects,
        Meetings meetings,
        CaseTables tables,
        Facts facts,
        FindingLog findings) {}
