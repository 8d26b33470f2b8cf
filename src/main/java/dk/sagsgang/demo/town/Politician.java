package dk.sagsgang.demo.town;

/**
 * An invented politician. The party is the same in both terms.
 *
 * @param id the name in small plain letters, as the cases refer to it
 * @param name the name as printed
 * @param party the party's letter
 */
public record Politician(String id, String name, String party) {

    /** The name with the party's letter, as minutes print it: {@code Karen Bligaard (S)}. */
    public String printed() {
        return name + " (" + party + ")";
    }
}
