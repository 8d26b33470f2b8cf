package dk.sagsgang.publishing.site.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What is answered when an address cannot be read at all (characters that no address may have), so that the request never
 * comes to the site's own pages. It repeats nothing of what was asked.
 */
final class UnreadableAddressPage extends ErrorReportValve {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="da">
            <head><meta charset="utf-8"><title>Adressen kan ikke læses</title></head>
            <body><main><h1>Adressen kan ikke læses</h1>
            <p>Der er tegn i adressen, som ikke må stå der. <a href="/">Gå til forsiden</a></p>
            <p lang="en">There are characters in the address that may not be there. <a href="/en">Go to the front page</a></p>
            </main></body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html;charset=utf-8");
            response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException _) {
            // Whoever asked has gone: there is nobody to tell.
        }
    }
}
