package dk.sagsgang.importing.internal.staging;

import dk.sagsgang.findings.Bilingual;

/** Why a file was left out, in words for the person who imports. */
final class Reasons {
    private Reasons() {}

    static Bilingual noItems(String name) {
        return new Bilingual(
                name + ": der blev ikke fundet nogen dagsordenspunkter. Er det et referat eller en dagsorden? Prøv"
                        + " parse for at se, hvad der læses.",
                name + ": no agenda items were found. Is it minutes or an agenda? Try parse to see what is read.");
    }

    static Bilingual unexpected(String name) {
        return new Bilingual(
                name + ": filen kunne ikke læses på grund af en fejl i programmet. Intet fra den er gemt. Meld gerne"
                        + " fejlen med filen.",
                name + ": the file could not be read because of a fault in the program. Nothing of it was kept."
                        + " Please report it with the file.");
    }

    static Bilingual notStored(String name) {
        return new Bilingual(
                name + ": dokumentet kunne ikke gemmes, og intet fra det er gemt. Se loggen, og importér det igen.",
                name
                        + ": the document could not be stored, and nothing of it was kept. See the log, and import it again.");
    }
}
