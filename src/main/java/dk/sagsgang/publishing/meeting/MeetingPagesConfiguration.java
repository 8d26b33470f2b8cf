package dk.sagsgang.publishing.meeting;

import dk.sagsgang.documents.Documents;
import dk.sagsgang.publishing.site.SitemapPart;
import dk.sagsgang.publishing.site.view.MenuEntry;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/** Assembles the pages of meetings. */
@Configuration(proxyBeanMethods = false)
@Import(MeetingPages.class)
class MeetingPagesConfiguration {
    static final MenuEntry MENU = new MenuEntry(10, "menu.meetings", "/moeder");

    @Bean
    MenuEntry meetingMenu() {
        return MENU;
    }

    @Bean
    @Order(10)
    SitemapPart meetingSitemap(Documents documents) {
        return () -> Stream.concat(Stream.of("/moeder"), addresses(documents));
    }

    private static Stream<String> addresses(Documents documents) {
        return documents.listMeetings(Optional.empty()).value().years().stream()
                .flatMap(year -> documents.listMeetings(Optional.of(year)).value().meetings().stream())
                .map(line -> "/moeder/" + line.meeting().slug());
    }
}
