package dk.sagsgang.importing.internal.readers.docx;

import dk.sagsgang.importing.internal.readers.files.BoundedZip;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/** Lets POI read an office package through a zip with limits. */
final class OfficeZip implements ZipEntrySource {
    /** POI reads the lists of parts whole into memory; in real documents they take some kilobytes. */
    private static final long LARGEST_DIRECTORY = 4_000_000;

    private final BoundedZip zip;
    private boolean closed;

    OfficeZip(BoundedZip zip) {
        this.zip = zip;
    }

    @Override
    public Enumeration<ZipArchiveEntry> getEntries() {
        return Collections.enumeration(zip.entries());
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        String wanted = path.startsWith("/") ? path.substring(1) : path;
        for (ZipArchiveEntry entry : zip.entries()) {
            if (entry.getName().replace('\\', '/').equalsIgnoreCase(wanted)) {
                return entry;
            }
        }
        return null;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        boolean directory = entry.getName().endsWith(".rels") || entry.getName().equals("[Content_Types].xml");
        return directory ? zip.open(entry, LARGEST_DIRECTORY) : zip.open(entry);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
