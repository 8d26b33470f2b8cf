package dk.sagsgang.documents;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param page from 1
 * @param pages how many there are, at least 1
 * @param total how many lines on all of them
 */
public record Paged<T>(List<T> lines, int page, int pages, int total) {
    public Paged {
        lines = List.copyOf(lines);
    }

    /** Takes a page from a whole list; a page outside it becomes the nearest one. */
    public static <T> Paged<T> of(List<T> all, int page, int size) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int shown = Math.clamp(page, 1, pages);
        int from = (shown - 1) * size;
        return new Paged<>(all.subList(from, Math.min(from + size, all.size())), shown, pages, all.size());
    }
}
