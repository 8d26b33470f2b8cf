package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.published.CaseCalculations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Assembles the calculator. */
@Configuration(proxyBeanMethods = false)
@Import({
    CalculatorPages.class,
    FilePages.class,
    ExplanationPages.class,
    NotePages.class,
    ComparePages.class,
    CalculatorRefusals.class
})
public class CalculatorConfiguration {
    @Bean
    Calculator calculator() {
        return new Calculator();
    }

    @Bean
    RequestResolver requests(Calculator calculator, CaseCalculations kept) {
        return new RequestResolver(calculator, kept);
    }

    @Bean
    CalculationLimit limit(Clock clock) {
        return new CalculationLimit(clock);
    }

    /** A calculation is somebody's own and is kept nowhere, neither here nor on the way. */
    @Bean
    WebMvcConfigurer notKept() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new NotKept()).addPathPatterns("/beregn", "/beregn/**");
            }
        };
    }

    private static final class NotKept implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (request.getQueryString() != null || request.getRequestURI().endsWith("/gem")) {
                response.setHeader("Cache-Control", "no-store");
            }
            return true;
        }
    }
}
