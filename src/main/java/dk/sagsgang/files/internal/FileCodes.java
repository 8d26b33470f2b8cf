package dk.sagsgang.files.internal;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.storage.Codes;

/** The codes in the tables of files. */
final class FileCodes {
    static final Codes<Visibility> VISIBILITY = Codes.of(Visibility.class, Visibility::code);

    private FileCodes() {}
}
