package dk.sagsgang.access;

import java.util.List;

/** Which lines of the imported files are closed. The module that keeps the files answers. */
@FunctionalInterface
public interface Closings {
    /**
     * The closed lines of a file, in any order; ranges may meet and overlap. A file that is closed as a whole answers
     * {@link FileLines#ofWhole}.
     */
    List<FileLines> in(int file);
}
