package dk.sagsgang.publishing.site.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The addresses of the style sheets, scripts, fonts and icons that the front-end build made. Their names carry a hash of their
 * content, so a browser may keep them for ever.
 */
public final class Assets {
    static final String FOLDER = "/assets/";

    private final Map<String, String> names;

    private Assets(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** @throws IllegalStateException when the front end has not been built into the program */
    public static Assets load() {
        try (InputStream stream = Assets.class.getResourceAsStream("/frontend-manifest.json")) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The program is incomplete: build it with Maven, which builds the front end");
            }
            return new Assets(JsonMapper.shared().readValue(stream, new TypeReference<Map<String, String>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The address of an asset by its logical name ({@code site.css}).
     *
     * @throws IllegalArgumentException when the build made none of that name
     */
    public String address(String name) {
        String hashed = names.get(name);
        if (hashed == null) {
            throw new IllegalArgumentException("The front-end build made no asset called " + name);
        }
        return FOLDER + hashed;
    }
}
