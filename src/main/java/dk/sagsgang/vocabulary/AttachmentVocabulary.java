package dk.sagsgang.vocabulary;

import java.util.Set;

/**
 * How lists of attachments are written.
 *
 * @param none what is printed where there are none, in lower case
 * @param openEnds words that no attachment's name ends with, in lower case
 * @param beginnings beginnings of a name, as written
 */
public record AttachmentVocabulary(Set<String> none, Set<String> openEnds, Affixes beginnings) {
    static AttachmentVocabulary of(VocabularyFile file) {
        VocabularyFile lists = file.under("attachmentLists");
        return new AttachmentVocabulary(
                file.set("noAttachments"), lists.set("openEnds"), lists.writtenAffixes("beginnings"));
    }
}
