/** What a document refers to - cases, meetings, items, bodies, persons, lines of a source - by name and address. */
@NamedInterface("reference")
@NullMarked
package dk.sagsgang.documents.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
