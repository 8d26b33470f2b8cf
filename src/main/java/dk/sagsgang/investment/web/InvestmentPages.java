package dk.sagsgang.investment.web;

import dk.sagsgang.investment.web.benefits.BenefitConfiguration;
import dk.sagsgang.investment.web.calculator.CalculatorConfiguration;
import dk.sagsgang.investment.web.kept.KeptConfiguration;
import dk.sagsgang.publishing.site.view.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The calculator, kept calculations and the benefit register assembled. */
@Configuration(proxyBeanMethods = false)
@Import({CalculatorConfiguration.class, KeptConfiguration.class, BenefitConfiguration.class})
public class InvestmentPages {
    @Bean
    MenuEntry benefitsMenu() {
        return InvestmentMenu.BENEFITS;
    }

    @Bean
    MenuEntry calculatorMenu() {
        return InvestmentMenu.CALCULATOR;
    }
}
