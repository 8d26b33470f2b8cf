package dk.sagsgang.importing.internal.staging;

import java.io.IOException;

/**
 * One file to import, not read yet.
 *
 * @param path as given, or within its archive; shown to the person who imports
 * @param name without folders
 */
record Source(String path, String name, Loader loader) {

    /** Reads the bytes. */
    @FunctionalInterface
    interface Loader {
        byte[] load() throws IOException;
    }
}
