package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.findings.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Invented calculations to begin from, each showing something of its own. */
public enum Example {
    HOUSING("bolig", "Fast kontaktperson", "A steady contact person"),
    MENTOR("mentor", "Job med mentor", "Job with a mentor"),
    FAMILY("familie", "Tidlig støtte til familier", "Early support for families");

    private final String id;
    private final String danish;
    private final String english;
    private final String yaml;

    Example(String id, String danish, String english) {
        this.id = id;
        this.danish = danish;
        this.english = english;
        this.yaml = load(id);
    }

    /** The example of this name, or the first one. */
    static Example find(@Nullable String id) {
        return Arrays.stream(values())
                .filter(example -> example.id.equals(id))
                .findFirst()
                .orElse(HOUSING);
    }

    /** Its name in addresses. */
    public String id() {
        return id;
    }

    /** What it is called on pages. */
    public Bilingual title() {
        return new Bilingual(danish, english);
    }

    String yaml() {
        return yaml;
    }

    private static String load(String id) {
        String file = "/calculator/" + id + ".yaml";
        try (InputStream stream = Example.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The program is incomplete: " + file + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
