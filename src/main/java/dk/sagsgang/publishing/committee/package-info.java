/** Councils and committees: all, and each with its members, meetings and cases. */
@NullMarked
package dk.sagsgang.publishing.committee;

import org.jspecify.annotations.NullMarked;
