package dk.sagsgang.sample;

import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.CaseFiles;

/** Counts cases. */
record CaseCount(CaseFiles cases) {
    private static final int MOST = 1000;

    int get() {
        return cases.listCases((CaseFileId) null, MOST).size();
    }
}
