package dk.sagsgang.documents.casefile;

import dk.sagsgang.documents.part.AttachmentLine;
import dk.sagsgang.documents.part.FindingLine;
import dk.sagsgang.documents.part.TableBlock;
import dk.sagsgang.documents.reference.CaseRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A case in full, as far as anyone may see it.
 *
 * @param caseFile number, title, address
 * @param subject what the number's subject is called, where the municipality has loaded its subject plan
 * @param latest what last became of it, where anything has
 * @param path the stops on its way, in order of time
 * @param papers the newest first
 * @param findings on any of them
 * @param siblings other cases of the same subject
 */
public record CaseDocument(
        CaseRef caseFile,
        Optional<String> subject,
        Optional<DecisionLine> latest,
        List<Stop> path,
        List<PaperDocument> papers,
        List<FindingLine> findings,
        List<CaseLine> siblings) {
    public CaseDocument {
        path = List.copyOf(path);
        papers = List.copyOf(papers);
        findings = List.copyOf(findings);
        siblings = List.copyOf(siblings);
    }

    /** How many of its findings are open. */
    public int openFindings() {
        return (int) findings.stream().filter(each -> each.status().isOpen()).count();
    }

    /** Every attachment of its papers, one of each name. */
    public List<AttachmentLine> attachments() {
        var byName = new LinkedHashMap<String, AttachmentLine>();
        papers.forEach(paper -> paper.attachments().forEach(each -> byName.putIfAbsent(each.name(), each)));
        return List.copyOf(byName.values());
    }

    /** Every table in its papers. */
    public List<TableBlock> tables() {
        return papers.stream()
                .flatMap(paper -> paper.sections().stream())
                .flatMap(section -> section.tables().stream())
                .toList();
    }
}
