package dk.sagsgang.publishing.source;

import dk.sagsgang.publishing.site.UnindexedPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Assembles the pages of sources. */
@Configuration(proxyBeanMethods = false)
@Import(SourcePages.class)
class SourcePagesConfiguration {
    @Bean
    UnindexedPath sourceUnindexed() {
        return new UnindexedPath("/kilder");
    }
}
