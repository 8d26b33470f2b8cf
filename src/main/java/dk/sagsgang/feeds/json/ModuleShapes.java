package dk.sagsgang.feeds.json;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.JacksonModule;

/** How modules write documents of their own in JSON where that differs from the fields: each module brings a bean for it. */
public final class ModuleShapes {
    private final List<JacksonModule> modules;

    /** Those of the modules that are there. */
    public ModuleShapes(ObjectProvider<JacksonModule> modules) {
        this.modules = modules.orderedStream().toList();
    }

    List<JacksonModule> list() {
        return modules;
    }
}
