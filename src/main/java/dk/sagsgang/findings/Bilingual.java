package dk.sagsgang.findings;

/**
 * One message in the two languages of the interface.
 *
 * @param danish what most readers see
 * @param english the same for those who chose English
 */
public record Bilingual(String danish, String english) {
    public Bilingual {
        if (danish.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("A message needs both its Danish and its English text");
        }
    }
}
