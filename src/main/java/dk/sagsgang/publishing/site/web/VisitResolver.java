package dk.sagsgang.publishing.site.web;

import dk.sagsgang.publishing.site.view.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the visit they answer. */
public final class VisitResolver implements HandlerMethodArgumentResolver {
    private final Origins origins;

    public VisitResolver(Origins origins) {
        this.origins = origins;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory) {
        var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        return new Visit(
                LanguageFilter.languageOf(request),
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                origins.of(request));
    }
}
