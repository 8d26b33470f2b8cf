package dk.sagsgang.cli;

import dk.sagsgang.findings.VisibleText;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * What commands print: characters that control a terminal or change the direction of writing are shown visibly. In JSON
 * the form that they are shown in means the same characters.
 */
final class VisibleWriter extends FilterWriter {
    private VisibleWriter(Writer out) {
        super(out);
    }

    /** A printer over another. */
    static PrintWriter over(PrintWriter out) {
        return new PrintWriter(new VisibleWriter(out), true);
    }

    @Override
    public void write(int c) throws IOException {
        out.write(VisibleText.ofProse(String.valueOf((char) c)));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        out.write(VisibleText.ofProse(new String(text, from, length)));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        out.write(VisibleText.ofProse(text.substring(from, from + length)));
    }
}
