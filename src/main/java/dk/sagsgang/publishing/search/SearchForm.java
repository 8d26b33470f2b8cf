package dk.sagsgang.publishing.search;

import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.search.SearchQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * The search as an address asks it. A filter that means nothing is left out, so that every address has an answer.
 *
 * @param q what is looked for
 * @param committee a body's name in addresses
 * @param year four digits
 * @param outcome an outcome's code
 * @param page from 1
 */
public record SearchForm(
        @Nullable String q,
        @BindParam("udvalg") @Nullable String committee,
        @BindParam("aar") @Nullable String year,
        @BindParam("udfald") @Nullable String outcome,
        @BindParam("side") @Nullable Integer page) {
    private static final int LONGEST_QUESTION = 300;
    private static final int LAST_PAGE = 500;

    /** The words looked for, empty where none are given; no longer than the index is asked for. */
    public String words() {
        String words = text(q);
        return words.substring(0, Math.min(words.length(), LONGEST_QUESTION));
    }

    /** As the index is asked. */
    public SearchQuery query() {
        return new SearchQuery(
                words(),
                Optional.of(text(committee)).filter(each -> !each.isEmpty()),
                text(year).matches("\\d{4}") ? OptionalInt.of(Integer.parseInt(text(year))) : OptionalInt.empty(),
                Arrays.stream(Outcome.values())
                        .filter(each -> each.code().equals(outcome))
                        .findFirst(),
                Math.clamp(page == null ? 1 : page, 1, LAST_PAGE),
                SearchQuery.DEFAULT_PAGE_SIZE);
    }

    /** The address of the same search, to which a page can be added. */
    String address() {
        return "/soeg?q=" + encoded(q) + "&udvalg=" + encoded(committee) + "&aar=" + encoded(year) + "&udfald="
                + encoded(outcome) + "&";
    }

    private static String encoded(@Nullable String value) {
        return URLEncoder.encode(text(value), StandardCharsets.UTF_8);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
