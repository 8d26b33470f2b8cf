package dk.sagsgang.investment.web.form;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** An investment file packed into an address: deflated (RFC 1951) and written in base64url (RFC 4648, 5). */
public final class SerializedForm {
    private static final int BUFFER = 4096;

    private SerializedForm() {}

    public static String pack(String yaml) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(yaml.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            var bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                bytes.write(buffer, 0, deflater.deflate(buffer));
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
        }
    }

    /** The file, or empty when the text is not a packed file, is cut off, or unpacks to more than the site allows. */
    public static Optional<String> unpack(String packed) {
        if (packed.length() > Limits.PACKED) {
            return Optional.empty();
        }
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(Base64.getUrlDecoder().decode(packed));
            var bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 || bytes.size() + count > Limits.BYTES) {
                    return Optional.empty();
                }
                bytes.write(buffer, 0, count);
            }
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (IllegalArgumentException | DataFormatException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
