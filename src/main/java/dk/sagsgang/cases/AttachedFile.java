package dk.sagsgang.cases;

import dk.sagsgang.files.Checksum;
import org.jspecify.annotations.Nullable;

/**
 * The file that an export names for an attachment.
 *
 * @param checksum of its bytes, which are kept; null where they are not
 * @param mediaType what its bytes are, by a look at them; null where they are not kept
 * @param size in bytes; 0 where they are not kept
 */
public record AttachedFile(
        State state, @Nullable Checksum checksum, @Nullable String mediaType, long size) {
    /** A file that is not with the export. */
    public static final AttachedFile MISSING = new AttachedFile(State.MISSING, null, null, 0);

    /** A file that is with the export and cannot be given out: too large, damaged, of an unknown kind, or not known for certain. */
    public static final AttachedFile REFUSED = new AttachedFile(State.REFUSED, null, null, 0);

    /** A file that is kept. */
    public static AttachedFile kept(Checksum checksum, String mediaType, long size) {
        return new AttachedFile(State.KEPT, checksum, mediaType, size);
    }

    /** Whether the bytes are there. */
    public enum State {
        KEPT("kept"),
        MISSING("missing"),
        REFUSED("refused");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** Its name in stored data. */
        public String code() {
            return code;
        }
    }
}
