package dk.sagsgang.publishing.site.view;

import dk.sagsgang.findings.VisibleText;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.regex.Pattern;

/**
 * Covers the last four digits of anything that looks like a Danish personal number (six digits that can be a day, a hyphen,
 * four digits), wherever on a page it would have been written. Sources now and then print one by mistake. Characters that would
 * change the direction of writing are shown visibly.
 */
final class GuardedOutput implements TemplateOutput {
    private static final Pattern PERSONAL_NUMBER =
            Pattern.compile("(?<![\\d.-])((?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d\\d)-\\d{4}(?![\\d-])");
    private static final int LENGTH = 11;

    private final Utf8ByteOutput output;

    GuardedOutput(Utf8ByteOutput output) {
        this.output = output;
    }

    @Override
    public void writeContent(String value) {
        output.writeContent(guarded(value));
    }

    @Override
    public void writeContent(String value, int start, int end) {
        output.writeContent(guarded(value.substring(start, end)));
    }

    @Override
    public void writeBinaryContent(byte[] value) {
        output.writeBinaryContent(value);
    }

    private static String guarded(String text) {
        String visible = VisibleText.ofProse(text);
        return visible.length() < LENGTH
                ? visible
                : PERSONAL_NUMBER.matcher(visible).replaceAll("$1-••••");
    }
}
