package dk.sagsgang.feeds.atom;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/** Writes feeds as Atom 1.0. */
public final class AtomWriter {
    /** The media type of what is written. */
    public static final String MEDIA_TYPE = "application/atom+xml;charset=utf-8";

    private AtomWriter() {}

    /** The feed as XML. Characters that XML 1.0 does not allow are left out, since a reader would refuse the whole feed. */
    public static String write(AtomFeed feed) {
        var atom = new Feed("atom_1.0");
        atom.setEncoding("UTF-8");
        atom.setId(feed.id());
        atom.setTitle(allowed(feed.title()));
        atom.setUpdated(Date.from(feed.updated()));
        atom.setAuthors(List.of(person(feed.author())));
        atom.setOtherLinks(List.of(
                link("self", feed.self(), "application/atom+xml"), link("license", feed.licence(), "text/html")));
        atom.setAlternateLinks(List.of(link("alternate", feed.alternate(), "text/html")));
        atom.setEntries(feed.entries().stream().map(AtomWriter::entry).toList());
        try {
            return new WireFeedOutput().outputString(atom, true);
        } catch (FeedException e) {
            throw new IllegalStateException("A feed that is complete can be written", e);
        }
    }

    private static Entry entry(AtomEntry from) {
        var entry = new Entry();
        entry.setId(from.id());
        entry.setTitle(allowed(from.title()));
        entry.setPublished(Date.from(from.published()));
        entry.setUpdated(Date.from(from.updated()));
        entry.setAlternateLinks(List.of(link("alternate", from.address(), "text/html")));
        entry.setAuthors(List.of(person(from.author())));
        var summary = new Content();
        summary.setType(Content.TEXT);
        summary.setValue(allowed(from.summary()));
        entry.setSummary(summary);
        return entry;
    }

    private static Person person(String name) {
        var person = new Person();
        person.setName(allowed(name));
        return person;
    }

    private static Link link(String relation, URI address, String mediaType) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(address.toString());
        link.setType(mediaType);
        return link;
    }

    private static String allowed(String text) {
        return text.codePoints()
                .filter(AtomWriter::isAllowed)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The characters of XML 1.0, 2.2. */
    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
