package dk.sagsgang.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the package was built as. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Sagsgang.class.getPackage().getImplementationVersion();
        return new String[] {"Sagsgang " + Objects.requireNonNullElse(version, "(ikke pakket)")};
    }
}
