package dk.sagsgang.publishing.site.benefits;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The benefit register's pages put together. */
@Configuration(proxyBeanMethods = false)
@Import(BenefitPages.class)
public class BenefitConfiguration {}
