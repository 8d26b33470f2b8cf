package dk.sagsgang.publishing.site.view;

import dk.sagsgang.documents.committee.SeatLine;
import dk.sagsgang.documents.reference.SourceRef;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.publishing.site.text.DateFormats;
import dk.sagsgang.publishing.site.text.Language;
import dk.sagsgang.publishing.site.view.MenuEntry.Place;
import dk.sagsgang.quantities.NumberFormats;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The page around a record: what templates ask for words, dates, numbers and addresses. Made for one visit; immutable.
 *
 * @param visit who asks for what
 * @param head what the page says about itself
 * @param siteName the name at the top
 * @param assets from an asset's logical name to its address
 * @param entries the links around the content of every page, in their order
 * @param links other forms of this page
 * @param tableLinks other forms of a printed table
 */
public record Page(
        Visit visit,
        PageHead head,
        String siteName,
        UnaryOperator<String> assets,
        List<MenuEntry> entries,
        List<PageLink> links,
        Function<SourceRef, List<PageLink>> tableLinks) {

    /** The entries of the menu at the top. */
    public List<MenuEntry> menu() {
        return at(Place.MENU);
    }

    /** What is beside the menu. */
    public List<MenuEntry> tools() {
        return at(Place.TOOLS);
    }

    /** What is at the foot. */
    public List<MenuEntry> footer() {
        return at(Place.FOOTER);
    }

    private List<MenuEntry> at(Place place) {
        return entries.stream().filter(entry -> entry.place() == place).toList();
    }

    /** A text in the language of the page; {@code values} replace {@code {0}}, {@code {1}} and so on. */
    public String t(String key, Object... values) {
        return visit.t(key, values);
    }

    /** A number with its noun in singular or plural, in the language of the page. */
    public String count(String key, long count) {
        return visit.texts().count(key, count);
    }

    /** The words in the language of the page. */
    public String both(Bilingual words) {
        return visit.texts().pick(words);
    }

    /** Chooses between the two names of something that carries its own. */
    public String pick(String danish, String english) {
        return isDanish() ? danish : english;
    }

    /** Whether the page is in Danish. */
    public boolean isDanish() {
        return visit.language() == Language.DANISH;
    }

    /** The language of the page. */
    public Language language() {
        return visit.language();
    }

    /** A day as running text has it. */
    public String date(LocalDate day) {
        return formats().date(day);
    }

    /** A day in its shortest form, for tables. */
    public String shortDate(LocalDate day) {
        return formats().shortDate(day);
    }

    /** A day with the name of the weekday. */
    public String longDate(LocalDate day) {
        return formats().longDate(day);
    }

    /** The Danish day on which a moment falls. */
    public String date(Instant instant) {
        return formats().date(instant);
    }

    /** A time of day in hours and minutes. */
    public String time(LocalTime hour) {
        return formats().time(hour);
    }

    /** A whole number, grouped in thousands as the language does. */
    public String number(long number) {
        return numbers().integer(number);
    }

    /** A number with the decimals it has, written as the language does. */
    public String number(BigDecimal number) {
        return numbers().exact(number);
    }

    /** A part of a whole in per cent. */
    public String share(long part, long whole) {
        return numbers().share(part, whole);
    }

    /** An address of this site in the page's own language. */
    public String href(String address) {
        return address.equals("/") && !isDanish()
                ? visit.language().prefix()
                : visit.language().prefix() + address;
    }

    /** This page in a language. */
    public String alternate(Language language) {
        return visit.path().equals("/") && language != Language.DANISH
                ? language.prefix()
                : language.prefix() + visit.path();
    }

    /** The absolute public address of this page in a language; relative where the site does not know its own. */
    public String canonical(Language language) {
        return visit.origin() + alternate(language);
    }

    /** The address of a style, script or picture, with the fingerprint of its content. */
    public String asset(String name) {
        return assets.apply(name);
    }

    /** The title in the browser's tab: the page first, then the site, except on the front page. */
    public String fullTitle() {
        return head.title().equals(siteName) ? siteName : head.title() + " – " + siteName;
    }

    /** Where a source's lines are shown. */
    public String sourceAddress(SourceRef source) {
        String lines = source.start() < 1 ? "" : "?linjer=" + source.start() + "-" + source.end();
        return "/kilder/" + source.file() + lines;
    }

    /** A value as part of a question in an address. */
    public String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Whether an address from a source may be made a link: anything but a web address may not. */
    public boolean isWebAddress(@Nullable String address) {
        return address != null && address.matches("https?://[^\\s]+");
    }

    /** Somebody's office in a body; empty for an ordinary member. */
    public String office(SeatLine seat) {
        return seat.isOrdinary() ? "" : seat.role();
    }

    /** The longer phrases of this page, in its language. */
    public Phrases phrases() {
        return new Phrases(this);
    }

    NumberFormats numbers() {
        return visit.language().numbers().typeset();
    }

    DateFormats formats() {
        return DateFormats.in(visit.language());
    }
}
