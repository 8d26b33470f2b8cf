package dk.sagsgang.documents.internal;

import dk.sagsgang.documents.TextBlock;

/**
 * A block where it stands among others.
 *
 * @param isApart whether a blank line is above it
 */
record Standing(TextBlock block, boolean isApart) {}
