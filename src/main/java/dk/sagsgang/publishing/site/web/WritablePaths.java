package dk.sagsgang.publishing.site.web;

import java.util.Set;

/**
 * The addresses that may be posted to. On every real site there are none.
 *
 * @param paths whole paths, with their language
 */
public record WritablePaths(Set<String> paths) {
    /** Nothing can be changed over HTTP. */
    public static final WritablePaths NONE = new WritablePaths(Set.of());

    public WritablePaths {
        paths = Set.copyOf(paths);
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    boolean admits(String method, String path) {
        return "POST".equals(method) && paths.contains(path);
    }
}
