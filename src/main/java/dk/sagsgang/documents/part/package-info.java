/** Parts that several documents are made of: sections, tables, decisions, votes, attendance, attachments, findings. */
@NamedInterface("part")
@NullMarked
package dk.sagsgang.documents.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
