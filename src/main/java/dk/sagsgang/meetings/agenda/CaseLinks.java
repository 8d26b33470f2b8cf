package dk.sagsgang.meetings.agenda;

import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.PaperTextId;
import org.jspecify.annotations.Nullable;

/**
 * What an item has to do with cases.
 *
 * @param caseFile its case, or null where none is known
 * @param paper what is treated
 * @param text the paper as printed with the item
 * @param consultation the stop on the paper's path
 */
public record CaseLinks(@Nullable CaseFileId caseFile, PaperId paper, PaperTextId text, ConsultationId consultation) {}
