package dk.sagsgang.publishing.site.web;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 over a bounded number of connections, of which those that only wait cannot keep others out. Tomcat's own timeout starts
 * again with every byte, and each incomplete request holds some 100 kB, so a few thousand of them would use up the
 * memory or, with a limit alone, every place. Here a request's line and headers must arrive within {@link
 * #HEADER_TIME}; and when three quarters of the places are taken, waiting connections are closed, the longest waiting
 * first, until half are free. A request that is being answered is never closed.
 */
public final class BoundedHttpProtocol extends Http11NioProtocol {
    /** How long a request's line and headers may take from their first byte. */
    static final Duration HEADER_TIME = Duration.ofSeconds(5);

    /** What an honest client may need to send its request, however crowded it is. */
    private static final long SPARED_NANOS = Duration.ofMillis(250).toNanos();

    /** How long a connection between two requests is left alone, however crowded it is; no page takes as long to make. */
    private static final long SPARED_IDLE_MILLIS = 10_000;

    private static final long EVERY_MILLIS = 100;

    private @Nullable ScheduledFuture<?> sweeping;

    @Override
    public void setAdapter(Adapter adapter) {
        super.setAdapter(new HeadersFirstAdapter(adapter));
    }

    @Override
    public void start() throws Exception {
        super.start();
        sweeping = getUtilityExecutor()
                .scheduleWithFixedDelay(this::sweep, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (sweeping != null) {
            sweeping.cancel(false);
        }
        super.stop();
    }

    private void sweep() {
        List<Waiting> waiting = getEndpoint().getConnections().stream()
                .map(Waiting::of)
                .filter(each -> each.nanos > 0)
                .sorted(Comparator.comparingLong(Waiting::nanos).reversed())
                .toList();
        long open = getConnectionCount();
        long most = getMaxConnections();
        long wanted = open > most * 3 / 4 ? most / 2 : most;
        for (Waiting each : waiting) {
            if (each.isOverdue() || (open > wanted && each.isExpendable())) {
                close(each.connection);
                open--;
            }
        }
    }

    private void close(SocketWrapperBase<NioChannel> connection) {
        connection.setError(new SocketTimeoutException());
        if (!getEndpoint().processSocket(connection, SocketEvent.ERROR, true)) {
            connection.close();
        }
    }

    /**
     * A connection that no request is being answered on.
     *
     * @param isHalfSent whether part of a request has come; else it is between two requests
     * @param nanos how long it has waited; not positive for one that does not wait
     */
    private record Waiting(SocketWrapperBase<NioChannel> connection, boolean isHalfSent, long nanos) {
        static Waiting of(SocketWrapperBase<NioChannel> connection) {
            // A thread that works on a request has removed the processor from its connection.
            if (connection.getCurrentProcessor() instanceof AbstractProcessor processor) {
                long start = processor.getRequest().getStartTimeNanos();
                // Nothing but empty lines so far counts as the longest wait: no client needs to send any.
                return new Waiting(connection, true, start < 0 ? Long.MAX_VALUE : System.nanoTime() - start);
            }
            long last = connection instanceof NioSocketWrapper socket ? socket.getLastRead() : Long.MAX_VALUE;
            return new Waiting(connection, false, TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis() - last));
        }

        boolean isOverdue() {
            return isHalfSent && nanos > HEADER_TIME.toNanos();
        }

        boolean isExpendable() {
            return nanos > (isHalfSent ? SPARED_NANOS : TimeUnit.MILLISECONDS.toNanos(SPARED_IDLE_MILLIS));
        }
    }
}
