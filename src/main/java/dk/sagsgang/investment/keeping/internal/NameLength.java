package dk.sagsgang.investment.keeping.internal;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.keeping.NotKept;

/** How long names may be, so that the database can look them up. */
final class NameLength {
    private static final int LONGEST = 200;

    private NameLength() {}

    /**
     * @param danish what the name is of, to begin a sentence
     * @param english the same in English
     * @throws NotKept when it is too long
     */
    static void require(String name, String danish, String english) {
        if (name.length() > LONGEST) {
            throw new NotKept(new Bilingual(
                    danish + " er over " + LONGEST + " tegn. Gør det kortere.",
                    english + " is longer than " + LONGEST + " characters. Make it shorter."));
        }
    }
}
