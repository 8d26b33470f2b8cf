package dk.sagsgang.publishing.front;

import dk.sagsgang.publishing.site.SitemapPart;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/** Assembles the front page. */
@Configuration(proxyBeanMethods = false)
@Import(FrontPage.class)
class FrontPagesConfiguration {
    @Bean
    @Order(0)
    SitemapPart frontSitemap() {
        return () -> Stream.of("/");
    }
}
