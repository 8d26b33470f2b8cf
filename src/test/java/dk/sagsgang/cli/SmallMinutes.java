package dk.sagsgang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Minutes of one meeting with two cases. */
public final class SmallMinutes {
    private SmallMinutes() {}

    public static Path writeTo(Path folder) {
        return write(
                folder, "moede.txt", "Kultur- og Fritidsudvalget", "14-03-2023", "Længere åbningstid på biblioteket");
    }

    public static Path write(Path folder, String name, String committee, String date, String title) {
        String text = """
                Referat

                %s

                Mødedato: %s
                Mødetidspunkt: 16:00
                Mødested: Rådhuset

                1. %s
                21.00.00-P20-3-23

                Resume
                Biblioteket i Tornsted foreslås holdt åbent to timer længere.

                Indstilling
                Forvaltningen indstiller, at udvalget godkender forslaget.

                Beslutning
                %s godkender indstillingen.

                Sagsfremstilling
                Skolestrukturen i området ændres i 2024, og skolerne bruger biblioteket.

                2. Orientering om svømmehallens renovering
                82.06.00-G01-11-22

                Resume
                Renoveringen følger tidsplanen.

                Beslutning
                Taget til efterretning.
                """.formatted(committee, date, title, committee);
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
