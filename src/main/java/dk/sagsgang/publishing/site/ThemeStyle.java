package dk.sagsgang.publishing.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The municipality's own colour as a style sheet of one line, since pages may carry no styles within. */
@Controller
class ThemeStyle {
    private final SiteSettings settings;

    ThemeStyle(SiteSettings settings) {
        this.settings = settings;
    }

    @GetMapping(path = "/tema.css", produces = "text/css;charset=utf-8")
    @ResponseBody
    String style() {
        return ":root{--accent:" + settings.accent().hex() + "}\n";
    }
}
