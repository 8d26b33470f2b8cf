package dk.sagsgang.publishing.source;

import dk.sagsgang.publishing.site.UnindexedPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/** Assembles the pages of sources. */
@Configuration(proxyBeanMethods = false)
@Import(SourcePages.class)
class SourcePagesConfiguration {
    @Bean
    @Order(20)
    UnindexedPath sourceUnindexed() {
        return new UnindexedPath("/kilder");
    }

    @Bean
    @Order(21)
    UnindexedPath attachmentsUnindexed() {
        return new UnindexedPath("/bilag");
    }
}
