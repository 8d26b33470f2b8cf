package dk.sagsgang.publishing.site.view;

/**
 * An entry of the menu at the top of every page; a page says which of them it belongs to. The site shows all entries that are
 * beans.
 *
 * @param order its place: lower numbers come first
 * @param label the key of its text
 * @param path the address of the page that it opens, without the language
 */
public record MenuEntry(int order, String label, String path) {
    /** For pages that belong to no entry. */
    public static final MenuEntry NONE = new MenuEntry(0, "", "");
}
