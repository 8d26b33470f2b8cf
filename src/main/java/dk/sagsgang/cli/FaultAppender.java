package dk.sagsgang.cli;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import dk.sagsgang.findings.VisibleText;
import dk.sagsgang.storage.FaultLog;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Logs to standard error, one line for each event: a trace goes to the {@link FaultLog} and the line names its number. Line
 * breaks and controls in a message are shown visibly, so that nothing from outside can forge a line.
 */
public final class FaultAppender extends AppenderBase<ILoggingEvent> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());

    @Override
    protected void append(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(TIME.format(Instant.ofEpochMilli(event.getTimeStamp())))
                .append(' ')
                .append(event.getLevel())
                .append(' ')
                .append(VisibleText.of(String.valueOf(event.getFormattedMessage())));
        IThrowableProxy thrown = event.getThrowableProxy();
        if (thrown instanceof ThrowableProxy proxy) {
            FaultLog.Entry entry = FaultLog.record(event.getLoggerName(), proxy.getThrowable());
            line.append(" [").append(entry.english()).append(']');
        }
        PrintStream err = System.err;
        byte[] bytes = line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        err.write(bytes, 0, bytes.length);
        err.flush();
    }
}
