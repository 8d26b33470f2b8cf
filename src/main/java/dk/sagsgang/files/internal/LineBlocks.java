package dk.sagsgang.files.internal;

import static dk.sagsgang.storage.schema.Tables.FILES_BLOCK;

import dk.sagsgang.files.FileLine;
import dk.sagsgang.storage.RowBatch;
import java.util.List;

/** Packs lines into rows of up to a hundred lines of one page, which are read and written far faster than single lines. */
final class LineBlocks {
    private static final int MOST_LINES = 100;

    private LineBlocks() {}

    static RowBatch of(int file, List<FileLine> lines) {
        RowBatch rows = RowBatch.of(FILES_BLOCK);
        int from = 0;
        while (from < lines.size()) {
            int to = endOfBlock(lines, from);
            List<FileLine> block = lines.subList(from, to);
            rows.row()
                    .set(FILES_BLOCK.FILE_ID, file)
                    .set(FILES_BLOCK.FIRST_LINE, block.getFirst().number())
                    .set(FILES_BLOCK.LAST_LINE, block.getLast().number())
                    .set(FILES_BLOCK.PAGE, block.getFirst().page())
                    .set(
                            FILES_BLOCK.TEXT,
                            String.join("\n", block.stream().map(FileLine::text).toList()));
            from = to;
        }
        return rows;
    }

    private static int endOfBlock(List<FileLine> lines, int from) {
        int page = lines.get(from).page();
        int to = from + 1;
        while (to < lines.size() && to - from < MOST_LINES && lines.get(to).page() == page) {
            to++;
        }
        return to;
    }
}
