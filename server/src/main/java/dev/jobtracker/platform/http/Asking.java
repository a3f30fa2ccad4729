package dev.jobtracker.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One call from its first attempt to the first byte of the answer that stands: pauses, redirects and all. For one
 * thread; another may withdraw it.
 */
final class Asking {

    private static final int REDIRECTS = 5;

    private final Connections connections;
    private final RetryPlan plan;
    private final Deadline deadline;
    private final Deadline patience;
    private final Withdrawal withdrawal;

    /** @param idle how long a server may be silent between two signs of life */
    Asking(Connections connections, RetryPlan plan, Deadline deadline, Duration idle, Withdrawal withdrawal) {
        this.connections = connections;
        this.plan = plan;
        this.deadline = deadline;
        this.patience = Deadline.in(idle);
        this.withdrawal = withdrawal;
    }

    HttpStream ask(HttpCall call) throws InterruptedException {
        Deadline pauses = Deadline.in(call.pausesWithin());
        for (int attempt = 1; ; attempt++) {
            HttpStream answer = followed(call);
            Optional<Duration> pause = plan.pause(call, answer, attempt, left(pauses));
            if (pause.isEmpty()) {
                return answer;
            }
            answer.close();
            withdrawal.pause(pause.get());
        }
    }

    private Duration left(Deadline pauses) {
        Duration remaining = deadline.remaining();
        return pauses.remaining().compareTo(remaining) < 0 ? pauses.remaining() : remaining;
    }

    private HttpStream followed(HttpCall call) throws InterruptedException {
        HttpCall current = call;
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            HttpStream answer = once(current);
            Optional<HttpCall> next = Redirect.of(current, answer);
            if (next.isEmpty()) {
                return answer;
            }
            answer.close();
            current = next.get();
        }
        throw new HttpFailedException(new HttpFailure.Forbidden("it sends us from one address to the next"));
    }

    private HttpStream once(HttpCall call) throws InterruptedException {
        try {
            return send(call);
        } catch (NoHttpResponseException closedWhileIdle) {
            if (!call.isIdempotent()) {
                throw Failures.of(closedWhileIdle, patience);
            }
        } catch (IOException failure) {
            throw Failures.of(failure, patience);
        }
        try {
            return send(call);
        } catch (IOException failure) {
            throw Failures.of(failure, patience);
        }
    }

    private HttpStream send(HttpCall call) throws IOException, InterruptedException {
        HttpUriRequestBase request = request(call);
        withdrawal.watch(request);
        return stream(call, request, connections.of(call.reach()).executeOpen(null, request, null));
    }

    private HttpUriRequestBase request(HttpCall call) {
        HttpUriRequestBase request = new HttpUriRequestBase(call.method(), Redirect.checked(call.address()));
        call.headers().forEach(request::setHeader);
        if (call.body() != null) {
            String type = call.headers().getOrDefault("Content-Type", "application/octet-stream");
            request.setEntity(
                    new ByteArrayEntity(call.body().getBytes(StandardCharsets.UTF_8), ContentType.parse(type)));
        }
        request.setConfig(RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(deadline.remaining()))
                .setResponseTimeout(Timeout.of(patience.given()))
                .setRedirectsEnabled(false)
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build());
        return request;
    }

    private HttpStream stream(HttpCall call, HttpUriRequestBase request, ClassicHttpResponse response)
            throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getValue() == null ? "" : header.getValue());
        }
        HttpStream stream =
                new HttpStream(call.address(), request, response, headers, body(call, response.getEntity()));
        if (response.getEntity() != null
                && response.getEntity().getContentLength() > call.largest().toBytes()) {
            stream.close();
            throw new HttpFailedException(new HttpFailure.TooLarge(call.largest()));
        }
        return stream;
    }

    private InputStream body(HttpCall call, @Nullable HttpEntity entity) throws IOException {
        InputStream content = entity == null ? InputStream.nullInputStream() : entity.getContent();
        return new MeasuredBody(content, call.largest(), patience);
    }

    /** Where an address leads when an answer points away. */
    private static final class Redirect {

        private Redirect() {}

        static Optional<HttpCall> of(HttpCall call, HttpStream answer) {
            boolean keepsMethod = answer.status() == 307 || answer.status() == 308;
            boolean changesMethod = answer.status() >= 301 && answer.status() <= 303;
            if (!keepsMethod && !changesMethod) {
                return Optional.empty();
            }
            return answer.header("location")
                    .map(location -> call.redirected(target(call.address(), location), changesMethod));
        }

        private static URI target(URI from, String location) {
            try {
                return from.resolve(location.strip().replace(" ", "%20"));
            } catch (IllegalArgumentException unreadable) {
                throw new HttpFailedException(new HttpFailure.Garbled("it points to an address that is none"));
            }
        }

        static URI checked(URI address) {
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            if (!web || address.getHost() == null || address.getUserInfo() != null) {
                throw new HttpFailedException(new HttpFailure.Forbidden("the address is not one of the web"));
            }
            return address;
        }
    }
}
