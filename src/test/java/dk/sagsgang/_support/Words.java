package dk.sagsgang._support;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Danish-looking prose that is always the same for the same seed, for tests that need texts alike or unlike each other. */
public final class Words {
    private static final List<String> STOCK = List.of(
            "kommunen",
            "skal",
            "styrke",
            "indsatsen",
            "for",
            "børn",
            "og",
            "unge",
            "i",
            "lokale",
            "fællesskaber",
            "med",
            "en",
            "plan",
            "der",
            "følger",
            "op",
            "på",
            "budgettet",
            "samt",
            "nye",
            "mål",
            "om",
            "trivsel",
            "borgere",
            "ældre",
            "hjem",
            "skole",
            "vej",
            "havn",
            "klima",
            "drift",
            "anlæg",
            "udvalget",
            "økonomi",
            "kvalitet",
            "tilsyn",
            "praktik",
            "job",
            "uddannelse",
            "frivillige",
            "aftale",
            "partnere",
            "metode",
            "evaluering",
            "hvert",
            "år",
            "forventes",
            "at",
            "blive",
            "færdig",
            "næste",
            "forår");

    private Words() {}

    /** Some sentences of words chosen by the seed. */
    public static String text(long seed, int words) {
        Random random = new Random(seed);
        return Stream.generate(() -> STOCK.get(random.nextInt(STOCK.size())))
                .limit(words)
                .collect(Collectors.joining(" ", "Sagen ", "."));
    }
}
