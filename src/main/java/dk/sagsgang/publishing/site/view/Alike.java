package dk.sagsgang.publishing.site.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something whose text resembles a case's. */
public record Alike(
        String path, String title, String where, @Nullable LocalDate date) {}
