package dk.sagsgang.publishing.site.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * The server's own answer to what cannot be read as a request at all (characters that no address may have, a broken request line),
 * so that it never comes to the site's pages. It repeats nothing of what was asked and names neither server nor fault.
 */
final class ServerErrorPage extends ErrorReportValve {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="da">
            <head><meta charset="utf-8"><title>Adressen kan ikke læses</title></head>
            <body><main><h1>Adressen kan ikke læses</h1>
            <p>Der er tegn i adressen eller forespørgslen, som ikke må stå der. <a href="/">Gå til forsiden</a></p>
            <p lang="en">There are characters in the address or the request that are not allowed. <a href="/en">Go to the front page</a></p>
            </main></body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("text/html;charset=utf-8");
            response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException _) {
            // The client has disconnected: there is nobody to answer.
        }
    }
}
