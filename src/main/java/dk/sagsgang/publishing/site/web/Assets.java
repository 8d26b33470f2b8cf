package dk.sagsgang.publishing.site.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The style sheets, scripts, fonts and icons that the front-end build made, kept in memory with their compressed form. Their
 * names carry a hash of their content, so a browser may keep them for ever.
 */
public final class Assets {
    private static final String FOLDER = "/assets/";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private final Map<String, String> names;
    private final Map<String, Answer> answers;

    private Assets(Map<String, String> names, Map<String, Answer> answers) {
        this.names = Map.copyOf(names);
        this.answers = Map.copyOf(answers);
    }

    /** @throws IllegalStateException when the front end has not been built into the program */
    public static Assets load() {
        try {
            return new Assets(manifest(), contents());
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

    /** The asset at an address, where there is one. */
    Optional<Answer> find(String address) {
        return Optional.ofNullable(answers.get(address));
    }

    private static Map<String, String> manifest() throws IOException {
        try (InputStream stream = Assets.class.getResourceAsStream("/frontend-manifest.json")) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The program is incomplete: build it with Maven, which builds the front end");
            }
            return JsonMapper.shared().readValue(stream, new TypeReference<Map<String, String>>() {});
        }
    }

    private static Map<String, Answer> contents() throws IOException {
        var answers = new LinkedHashMap<String, Answer>();
        var resources = new PathMatchingResourcePatternResolver().getResources("classpath*:/static/assets/*");
        for (Resource resource : resources) {
            String name = String.valueOf(resource.getFilename());
            String mediaType = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            if (mediaType != null) {
                answers.put(FOLDER + name, Answer.of(resource.getContentAsByteArray(), mediaType));
            }
        }
        return answers;
    }
}
