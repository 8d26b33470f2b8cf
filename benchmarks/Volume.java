import dk.sagsgang.demo.DemoVolume;
import java.nio.file.Path;

/** Writes generated meetings into a folder: folder, how many, seed. */
final class Volume {
    private Volume() {}

    public static void main(String[] arguments) {
        int items = DemoVolume.write(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
        System.out.println(items + " items");
    }
}
