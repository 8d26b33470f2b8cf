package dk.sagsgang._support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Test data in YAML files. */
public final class YamlFixture {
    private YamlFixture() {}

    /** The content of a file as a tree. */
    public static JsonNode read(Path file) throws IOException {
        Object content = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        return JsonMapper.shared().valueToTree(content);
    }
}
