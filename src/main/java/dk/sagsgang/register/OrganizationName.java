package dk.sagsgang.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an organization as printed, for telling which one is meant and what it is.
 *
 * @param printed as a source has it
 */
public record OrganizationName(String printed) {
    private static final int LONGEST = 120;
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Pattern TERM =
            Pattern.compile("\\s*\\(?\\b(?:19|20)\\d\\d\\s*[-\u2013]\\s*(?:19|20)?\\d\\d\\b\\)?");
    private static final Pattern COUNCIL = Pattern.compile(
            "(?:.*(?:byråd|byrød)|.*kommunalbestyrelse|.*borgerrepræsentation|regionsråd|kommuneråd)(?:et|en|n)?s?");
    private static final Pattern FINANCE =
            Pattern.compile(".*(?:økonomi|magistrat)\\S*udvalg(?:et)?s?|økonomiudvalg(?:et)?s?|magistrat(?:en)?s?");
    private static final Pattern COMMITTEE = Pattern.compile(".*udvalg(?:et)?s?");
    private static final Pattern DEPARTMENT = Pattern.compile(
            ".*(?:forvaltning(?:en)?|afdeling(?:en)?|direktion(?:en)?|sekretariat(?:et)?|magistratsafdeling)s?");
    private static final Pattern CITIZENS = Pattern.compile(
            ".*(?:ældre|senior|handicap|udsatte|ungdoms|ungde|integrations|forebyggelses|bruger|borger|grønne)\\S*\\s?råd(?:et)?s?");
    private static final Pattern ENDING = Pattern.compile(
            "(udvalg|råd|sekretariat)ets?$|(forvaltning|afdeling|direktion|magistrat|repræsentation)ens?$|(kommunalbestyrelse)ns?$|(udvalg|råd|forvaltning|afdeling)s$");
    /** Several names on end; a comma within one name follows a hyphen. */
    private static final Pattern LIST = Pattern.compile("[^-\u2010-\u2013],");

    private static final Pattern OF_ITSELF =
            Pattern.compile("(?:det |dette |nærværende )?(?:fag)?(?:udvalg|råd|forvaltning)");

    public OrganizationName {
        printed = TERM.matcher(printed.strip().replaceAll("\\s+", " "))
                .replaceAll("")
                .strip();
        if (printed.isEmpty()) {
            throw new IllegalArgumentException("An organization has a name");
        }
    }

    /** One form for definite and indefinite, genitive or not, in upper or lower case; not for showing. */
    public String folded() {
        return bare(NameFolding.fold(printed));
    }

    /** As {@link #folded}, without the name of a municipality before or after it: {@code Odense Byråd} is its {@code byråd}. */
    public String foldedWithin(String municipality) {
        String place = Pattern.quote(NameFolding.fold(municipality).replaceAll("\\s*kommunes?$", ""));
        String folded = NameFolding.fold(printed);
        String without = folded.replaceAll("^" + place + "s?(?: kommunes?)? (?=\\S)", "")
                .replaceAll("(?<=\\S) i " + place + "(?: kommune)?$", "");
        return bare(without);
    }

    /** Whether it says whose it is: {@code Odense Byråd}, {@code Byrådet i Odense Kommune}. */
    public boolean tells(String municipality) {
        return !folded().equals(foldedWithin(municipality));
    }

    private static String bare(String folded) {
        Matcher ending = ENDING.matcher(folded);
        String stem = ending.find() ? folded.substring(0, ending.start()) + stem(ending) : folded;
        return withoutAnd(stem.replaceFirst("^de[nt] ", ""));
    }

    /** "Og" is dropped since sources now and then leave it out. */
    private static String withoutAnd(String folded) {
        return folded.replaceAll("(?<=\\S) og (?=\\S)", " ");
    }

    /** Whether a text has this name in any of its forms, with or without the municipality's. */
    public boolean isIn(String text, String municipality) {
        return withoutAnd(NameFolding.fold(text)).contains(foldedWithin(municipality));
    }

    /** The name as a part of an address: ASCII letters, digits and hyphens. */
    public String slug(int longest) {
        return NameFolding.slug(shown(), longest);
    }

    /** What an organization of this name is. */
    public OrganizationKind kind() {
        String folded = NameFolding.fold(printed);
        if (COUNCIL.matcher(folded).matches()) {
            return OrganizationKind.COUNCIL;
        }
        if (FINANCE.matcher(folded).matches()) {
            return OrganizationKind.FINANCE_COMMITTEE;
        }
        if (COMMITTEE.matcher(folded).matches()) {
            return OrganizationKind.COMMITTEE;
        }
        if (DEPARTMENT.matcher(folded).matches()) {
            return OrganizationKind.DEPARTMENT;
        }
        return CITIZENS.matcher(folded).matches() ? OrganizationKind.CITIZENS_COUNCIL : OrganizationKind.OTHER;
    }

    /** Whether it names no organization but points to the one at hand: {@code udvalget}. */
    public boolean isOfItself() {
        return OF_ITSELF.matcher(folded()).matches();
    }

    /** Whether words found within a text can be trusted to be the name of an organization of a known kind. */
    public boolean isTelling() {
        String lower = printed.toLowerCase(DANISH);
        return printed.length() <= LONGEST
                && !isOfItself()
                && kind() != OrganizationKind.OTHER
                && !lower.startsWith("respektive ")
                && !lower.startsWith("de ")
                && !lower.startsWith("et ")
                && !LIST.matcher(lower).find();
    }

    /** The name to show, with a capital and not in the genitive: {@code byrådets} is {@code Byrådet}. */
    public String shown() {
        String capital = printed.substring(0, 1).toUpperCase(DANISH) + printed.substring(1);
        return Optional.of(capital)
                .filter(name -> name.matches("(?iu).*(?:udvalg|råd|forvaltning|afdeling|bestyrelse)(?:et|en|n)?s"))
                .map(name -> name.substring(0, name.length() - 1))
                .orElse(capital);
    }

    private static String stem(Matcher ending) {
        for (int group = 1; group <= ending.groupCount(); group++) {
            String stem = ending.group(group);
            if (stem != null) {
                return stem;
            }
        }
        return ending.group();
    }
}
