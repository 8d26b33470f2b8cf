package dk.sagsgang.cases;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.files.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One section of a paper as printed.
 *
 * @param heading as printed, or null for text before the first heading
 * @param text verbatim, lines joined with {@code \n}
 */
public record Section(SectionKind kind, @Nullable String heading, String text, Visibility visibility, Origin origin) {}
