package dk.sagsgang.feeds.web;

import dk.sagsgang.feeds.json.DocumentJson;
import dk.sagsgang.publishing.site.view.DataForm;
import dk.sagsgang.publishing.site.view.DocumentShape;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses of this module put together. */
@Configuration(proxyBeanMethods = false)
@Import({
    FeedAddresses.class,
    DecisionFeeds.class,
    PersonFeed.class,
    SearchFeed.class,
    MeetingCalendars.class,
    ListTables.class,
    RecordTables.class,
    TableFiles.class,
    OpenDataPage.class
})
public class FeedPages {
    /** After the language has been taken off the address, before anything looks for the page. */
    private static final int AFTER_LANGUAGE = 0;

    @Bean
    FilterRegistrationBean<DataAddresses> dataAddresses(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        var registration = new FilterRegistrationBean<>(new DataAddresses(mapping::getObject));
        registration.setOrder(AFTER_LANGUAGE);
        return registration;
    }

    @Bean
    DataForm json(ObjectProvider<DocumentShape> ofModules) {
        return new DocumentJson(
                FeedAnswers.LICENCE.toString(), ofModules.orderedStream().toList());
    }
}
