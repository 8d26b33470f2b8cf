package dk.sagsgang.importing.internal.staging.preparation;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.importing.internal.staging.review.Rereading;
import java.util.Optional;

/** Why a file was left out, in words for the person who imports. */
public final class SkipReasons {
    private SkipReasons() {}

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

    /** What is worth knowing of a file that was read again; nothing where there is nothing. */
    public static Optional<Bilingual> reread(Rereading.Result result) {
        return switch (result) {
            case SAME, CHANGED -> Optional.empty();
            case READ_DIFFERENTLY -> Optional.of(readDifferently());
            case NOT_CURRENT ->
                Optional.of(new Bilingual(
                        "en nyere udgave gælder, så den er ikke læst igen",
                        "a later version applies, so it was not read again"));
        };
    }

    /** That opening and closing need the same items, sections and attachments as those that were imported. */
    static Bilingual readDifferently() {
        return new Bilingual(
                "filen læses ikke som dengang, den blev importeret: punkter, afsnit eller bilag ligger i andre linjer. Intet er"
                        + " åbnet eller lukket. Brug den ordliste, den blev importeret med (--vocabulary FIL), eller"
                        + " importér en rettet udgave af filen",
                "the file is not read as it was when it was imported: items, sections or attachments are in other lines. Nothing"
                        + " was opened or closed. Use the vocabulary it was imported with (--vocabulary FILE), or import a"
                        + " corrected version of the file");
    }

    /** What a notice has done. */
    public static Bilingual noticed(int withdrawn, int again) {
        return new Bilingual(
                withdrawn + " udgaver er trukket tilbage, " + again + " er udgivet igen",
                withdrawn + " versions were withdrawn, " + again + " were published again");
    }

    public static Bilingual notStored(String name) {
        return new Bilingual(
                name + ": dokumentet kunne ikke gemmes, og intet fra det er gemt. Se loggen, og importér det igen.",
                name
                        + ": the document could not be stored, and nothing of it was kept. See the log, and import it again.");
    }
}
