package dk.sagsgang.publishing.site.view;

import org.jspecify.annotations.Nullable;

/**
 * A link that every page has around its content; a page says which of those in the menu it belongs to. The site shows all
 * entries that are beans.
 *
 * @param order its place among those beside it: lower numbers come first
 * @param label the key of its text
 * @param path the address of the page that it opens, without the language
 * @param place where on the page it is
 * @param icon the name of the picture before its text, if it has one
 */
public record MenuEntry(
        int order,
        String label,
        String path,
        Place place,
        @Nullable String icon) {
    /** For pages that belong to no entry. */
    public static final MenuEntry NONE = new MenuEntry(0, "", "");

    /** An entry of the menu at the top. */
    public MenuEntry(int order, String label, String path) {
        this(order, label, path, Place.MENU, null);
    }

    /** An entry among the tools beside the menu. */
    public static MenuEntry amongTools(int order, String label, String path, String icon) {
        return new MenuEntry(order, label, path, Place.TOOLS, icon);
    }

    /** An entry at the foot of the page. */
    public static MenuEntry inFooter(int order, String label, String path) {
        return new MenuEntry(order, label, path, Place.FOOTER, null);
    }

    /** Where on a page an entry is. */
    public enum Place {
        /** The menu at the top. */
        MENU,
        /** Beside the menu. */
        TOOLS,
        /** The foot of the page. */
        FOOTER
    }
}
