package dk.sagsgang.demo;

import dk.sagsgang.demo.text.Resources;
import java.util.List;

/** The plain files of the demo, for modules that have some of their own among them. */
public final class DemoFiles {
    private static final String ROOT = "demo/";

    private DemoFiles() {}

    /**
     * A file's text.
     *
     * @param path below the demo's folder
     * @throws java.io.UncheckedIOException when there is none
     */
    public static DemoFile get(String path) {
        return new DemoFile(path.substring(path.lastIndexOf('/') + 1), Resources.readText(ROOT + path));
    }

    /** The files in a folder below the demo's, by name. */
    public static List<DemoFile> list(String folder) {
        return Resources.listFiles(ROOT + folder);
    }
}
