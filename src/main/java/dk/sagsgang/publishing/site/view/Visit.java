package dk.sagsgang.publishing.site.view;

import dk.sagsgang.publishing.site.text.Language;
import dk.sagsgang.publishing.site.text.Texts;

/**
 * What a request asks of any page.
 *
 * @param language which language it is to be in
 * @param path the address without language and question
 * @param query the question behind the address as it was asked, empty where there is none
 * @param origin the public beginning of all addresses, {@code https://dagsorden.example.dk}, without a slash at the end; empty
 *     where the site does not know it, so that addresses stay relative
 */
public record Visit(Language language, String path, String query, String origin) {
    /** The texts in the visitor\'s language. */
    public Texts texts() {
        return Texts.in(language);
    }

    /** One of the interface's own texts. */
    public String t(String key, Object... values) {
        return texts().get(key, values);
    }

    /** Chooses between the two names of something that carries its own. */
    public String pick(String danish, String english) {
        return language == Language.DANISH ? danish : english;
    }

    /** Whether absolute addresses can be written. */
    public boolean hasOrigin() {
        return !origin.isEmpty();
    }

    /**
     * An absolute address in this visit's language, for readers elsewhere; relative where the site does not know its
     * own.
     */
    public String absolute(String address) {
        return origin + language.prefix() + address;
    }
}
