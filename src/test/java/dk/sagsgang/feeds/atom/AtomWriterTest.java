package dk.sagsgang.feeds.atom;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtomWriterTest {
    private static final Instant MARCH = Instant.parse("2024-03-14T15:00:00Z");
    private static final Instant APRIL = Instant.parse("2024-04-02T08:30:00Z");

    @Test
    void an_entry_keeps_its_id_title_page_days_author_and_words() throws Exception {
        Feed read = read(feed(entry("Ny skolesti ved Å & <Bro>", MARCH, APRIL)));

        Entry entry = read.getEntries().getFirst();
        assertThat(entry.getId()).isEqualTo("tag:prøveby,2024:beslutning/1");
        assertThat(entry.getTitle()).isEqualTo("Ny skolesti ved Å & <Bro>");
        assertThat(entry.getAlternateLinks().getFirst().getHref()).isEqualTo("https://prøveby.example/sager/1");
        assertThat(entry.getPublished().toInstant()).isEqualTo(MARCH);
        assertThat(entry.getUpdated().toInstant()).isEqualTo(APRIL);
        assertThat(entry.getAuthors().getFirst().getName()).isEqualTo("Teknikudvalget");
        assertThat(entry.getSummary().getValue()).isEqualTo("Udvalget godkendte indstillingen.");
    }

    @Test
    void a_feed_changed_when_its_latest_entry_did_and_names_its_licence_and_itself() throws Exception {
        Feed read = read(feed(entry("A", MARCH, APRIL), entry("B", MARCH, MARCH)));

        assertThat(read.getUpdated().toInstant()).isEqualTo(APRIL);
        assertThat(read.getOtherLinks().stream().map(each -> each.getRel() + " " + each.getHref()))
                .containsExactlyInAnyOrder(
                        "self https://prøveby.example/beslutninger.atom", "license https://prøveby.example/data");
        assertThat(read.getAlternateLinks().getFirst().getHref()).isEqualTo("https://prøveby.example/");
    }

    @Test
    void an_empty_feed_is_the_same_each_time() throws Exception {
        assertThat(read(feed()).getUpdated().toInstant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void characters_that_xml_does_not_allow_are_left_out_and_all_others_kept() throws Exception {
        assertThat(read(feed(entry("før\u0000\u001B\uFFFEefter 🏫", MARCH, MARCH)))
                        .getEntries()
                        .getFirst()
                        .getTitle())
                .isEqualTo("førefter 🏫");
    }

    private static Feed read(AtomFeed feed) throws Exception {
        return (Feed) new WireFeedInput().build(new StringReader(AtomWriter.write(feed)));
    }

    private static AtomFeed feed(AtomEntry... entries) {
        return new AtomFeed(
                "tag:prøveby,2024:beslutninger",
                "Beslutninger",
                URI.create("https://prøveby.example/beslutninger.atom"),
                URI.create("https://prøveby.example/"),
                "Prøveby Kommune",
                URI.create("https://prøveby.example/data"),
                List.of(entries));
    }

    private static AtomEntry entry(String title, Instant published, Instant updated) {
        return new AtomEntry(
                "tag:prøveby,2024:beslutning/1",
                title,
                URI.create("https://prøveby.example/sager/1"),
                published,
                updated,
                "Udvalget godkendte indstillingen.",
                "Teknikudvalget");
    }
}
