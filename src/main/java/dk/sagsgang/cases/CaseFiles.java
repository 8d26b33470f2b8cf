package dk.sagsgang.cases;

import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.internal.JooqCaseFiles;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.Register;
import dk.sagsgang.storage.Database;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Case files, their papers and the path each takes. Reading only. What may be closed comes sealed: the texts of a closed
 * item are closed part by part.
 */
public interface CaseFiles {

    /** The case files kept in a database. */
    static CaseFiles in(Database database, Register register) {
        return new JooqCaseFiles(database, register);
    }

    /** @throws NoSuchElementException when there is none */
    Sealed<CaseFile> get(CaseFileId id);

    /** By its number in addresses, upper or lower case. */
    Optional<Sealed<CaseFile>> find(String slug);

    /** Those with the given ids that exist, by id. */
    Map<CaseFileId, Sealed<CaseFile>> listCases(Collection<CaseFileId> ids);

    /** Every case after one in order of id, at most {@code limit}; begin with null. For walks over all. */
    List<Sealed<CaseFile>> listCases(@Nullable CaseFileId after, int limit);

    /** Cases that an organization treats or has treated, the latest first. */
    List<Sealed<CaseFile>> listCases(OrganizationId organization, int limit);

    /** Cases of the same subject (the part of the number before the running number), the latest first, itself left out. */
    List<Sealed<CaseFile>> listSiblings(CaseFileId id, int limit);

    /** The papers of a case, newest first. */
    List<Sealed<Paper>> listPapers(CaseFileId id);

    /** @throws NoSuchElementException when there is none */
    Sealed<Paper> getPaper(PaperId id);

    /** @throws NoSuchElementException when there is none */
    Sealed<PaperText> getText(PaperTextId id);

    /** Those with the given ids that exist, by id. */
    Map<PaperTextId, Sealed<PaperText>> listTexts(Collection<PaperTextId> ids);

    /** Those that have a section of some kind with some words in it, by id. */
    Map<PaperTextId, Sealed<PaperText>> listTexts(SectionKind kind, String words);
}
