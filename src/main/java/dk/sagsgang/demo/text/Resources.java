package dk.sagsgang.demo.text;

import dk.sagsgang.demo.DemoFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo's plain files on the class path, also inside a packaged jar. */
public final class Resources {

    private static final LoadSettings YAML =
            LoadSettings.builder().setSchema(new CoreSchema()).build();

    /** Looks where the program itself was loaded from, whatever thread asks. */
    private static final PathMatchingResourcePatternResolver CLASS_PATH =
            new PathMatchingResourcePatternResolver(Resources.class.getClassLoader());

    private Resources() {}

    /**
     * A file with YAML front matter.
     *
     * @param name the file's name
     * @param front the front matter
     * @param body the Markdown below it
     */
    public record FrontMatterFile(String name, JsonNode front, String body) {}

    public static JsonNode readYaml(String path) {
        return tree(readText(path));
    }

    public static String readText(String path) {
        return textOf(CLASS_PATH.getResource("classpath:" + path));
    }

    /** Every Markdown file in a folder. */
    public static List<FrontMatterFile> listFrontMatterFiles(String folder) {
        return list(folder, "*.md").stream().map(Resources::split).toList();
    }

    /** Every file in a folder. */
    public static List<DemoFile> listFiles(String folder) {
        return list(folder, "*.*").stream()
                .map(resource -> new DemoFile(nameOf(resource), textOf(resource)))
                .toList();
    }

    /** By name, so that the order never depends on the file system. */
    private static List<Resource> list(String folder, String names) {
        try {
            var found = CLASS_PATH.getResources("classpath:" + folder + "/" + names);
            if (found.length == 0) {
                throw new IllegalStateException(
                        "The class path has no files in " + folder + "; build the program again");
            }
            return Arrays.stream(found)
                    .sorted(Comparator.comparing(Resources::nameOf))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private static FrontMatterFile split(Resource resource) {
        var parts = textOf(resource).split("(?m)^---\\R", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException(nameOf(resource) + " has no front matter between two lines of ---");
        }
        return new FrontMatterFile(nameOf(resource), tree(parts[1]), parts[2]);
    }

    private static JsonNode tree(String yaml) {
        return JsonMapper.shared().valueToTree(new Load(YAML).loadFromString(yaml));
    }

    private static String textOf(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource.getDescription(), e);
        }
    }

    private static String nameOf(Resource resource) {
        return Objects.requireNonNull(resource.getFilename());
    }
}
