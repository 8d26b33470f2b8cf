package dk.sagsgang.importing.internal.openness;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.findings.FindingLog;
import dk.sagsgang.findings.Severity;
import dk.sagsgang.findings.SourcePlace;

/** Something is held back because a line may say that it is closed. For those who import; never shown to the public. */
record HeldBack(SourcePlace place, Withheld what) implements Finding {
    @Override
    public String code() {
        return FindingLog.HELD_BACK;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Bilingual message() {
        String danish = place.startLine() == 0 ? "filens navn" : "linje " + place.startLine();
        String english = place.startLine() == 0 ? "the file's name" : "line " + place.startLine();
        return new Bilingual(
                "Holdt tilbage: " + danish + " kan betyde, at " + what.danish() + " er lukket.",
                "Held back: " + english + " may mean that " + what.english() + " is closed.");
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "Se efter i kilden. Er det lukket, skal intet gøres. Er det åbent, så åbn det med ./sagsgang finding NUMMER"
                        + " --open \"GRUND\", når filen er importeret, eller skriv ordene under closed, closing, notClosing i"
                        + " kommunens ordliste, og importér med --again.",
                "Check the source. If it is closed, do nothing. If it is open, open it with ./sagsgang finding NUMBER"
                        + " --open \"REASON\" once the file is imported, or add the words under closed, closing, notClosing"
                        + " to the municipality's vocabulary and import with --again.");
    }
}
