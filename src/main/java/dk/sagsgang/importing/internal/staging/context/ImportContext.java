package dk.sagsgang.importing.internal.staging.context;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.files.FileId;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.register.Body;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.Sighting;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The meeting and file that a document's parts belong to.
 *
 * @param organization the body that met
 * @param date the day, or null where none is known
 * @param fileName as it was given
 */
public record ImportContext(
        Body body, OrganizationId organization, @Nullable LocalDate date, FileId file, String fileName) {

    public SourceLines lines(LineRange lines) {
        return new SourceLines(file, lines.start(), lines.end());
    }

    public Sighting sighting(Visibility visibility) {
        return new Sighting(date, visibility);
    }
}
