package dk.sagsgang._support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The small exports among the resources, one of each system, and what in them must never be shown. */
public final class SampleExports {
    /** Their paths among the resources. */
    public static final List<String> PATHS = List.of(
            "acadre/900001.XML",
            "edoc/eDocAgendaPublishing.xml",
            "fujitsu/moede.xml",
            "sbsys/Publication9.xml",
            "sbsys-short/publication.xml",
            "fics/PUB_31.xml",
            "firstagenda/dagsorden.json",
            "oparl/meetings.json",
            "oparl/objects.json");

    /** Words of closed items, sections and attachments, of what has no mark, and of what is for the systems alone. */
    public static final List<String> SECRETS = List.of(
            "Kajgade",
            "Grundkøber",
            "Købstilbud",
            "19/222",
            "Entreprenørens regnskab",
            "Notat uden mærke",
            "Vraggods",
            "Lejeres adresser",
            "Melkompagniet",
            "Købsaftale",
            "Møllersvenden",
            "Tørvegraver",
            "Kontoudtog",
            "Mosekonen",
            "Brandfolks helbred",
            "Fyrmesterens løn",
            "Lønseddel",
            "hemmelig nok",
            "Sag uden mærke",
            "Leverandørens gæld",
            "Østersbanken",
            "Perlefisker",
            "Østerskontrakt",
            "Fiskernes regnskaber",
            "Punkt uden åbenhed",
            "Kranførerens",
            "Punkt uden mærke",
            "Åbent og Lukket",
            "Hemmeligt bilag",
            "@eksempel.dk",
            "Skriver",
            "Opsyn",
            "Bogholder",
            "Udgiver",
            "Viggo",
            "c:\\publish",
            "\\\\server");

    /** Words that are open in them. */
    public static final List<String> OPEN = List.of(
            "Ny bro over havneløbet",
            "Tegning af broen",
            "Strandrensning 2018",
            "Personalesag",
            "Nye vinger til møllen",
            "Salg af ejendom",
            "Afbrænding af heden",
            "Planker",
            "Fyrets nye lampe",
            "Tangfarm i bugten",
            "Kort over bugten",
            "Ny havnekran");

    private SampleExports() {}

    /** A sample's bytes. */
    public static byte[] bytes(String path) {
        try (InputStream in = SampleExports.class.getResourceAsStream("/importing/exports/" + path)) {
            return Objects.requireNonNull(in, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies all of them into a folder, each beside a closed document. */
    public static void copyTo(Path folder) throws IOException {
        for (String path : PATHS) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes(path));
            Files.writeString(
                    file.resolveSibling("bilag.txt"),
                    "Bilagsudvalget\nReferat af møde den 3. marts 2015\n\nPunkt 1: Hemmeligt bilag\n\nBeslutning\nGodkendt.\n",
                    StandardCharsets.UTF_8);
        }
    }
}
