package dev.jobtracker.platform.web.tomcat;

import dev.jobtracker.platform.identifiers.RequestId;
import dev.jobtracker.platform.web.Peer;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;

/** The first that a request passes: it gets its id here, also when Tomcat refuses it before any filter. */
final class Entrance extends ValveBase {

    static final String HEADER = "X-Request-Id";
    private static final List<String> FORWARDED =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");
    private static final String ATTRIBUTE = RequestId.class.getName();

    Entrance() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        RequestId id = idOf(request);
        notePeer(request);
        response.setHeader(HEADER, id.value());
        MDC.put(RequestId.LOG_KEY, id.value());
        try {
            getNext().invoke(request, response);
        } finally {
            MDC.remove(RequestId.LOG_KEY);
        }
    }

    /** Before a proxy's word is taken for where a request comes from. */
    private static void notePeer(Request request) {
        if (request.getAttribute(Peer.ATTRIBUTE) == null) {
            boolean forwarded = FORWARDED.stream().anyMatch(header -> request.getHeader(header) != null);
            request.setAttribute(Peer.ATTRIBUTE, new Peer(request.getRemoteAddr(), forwarded));
        }
    }

    /** An asynchronous request passes here more than once, with one id. */
    static RequestId idOf(Request request) {
        if (request.getAttribute(ATTRIBUTE) instanceof RequestId known) {
            return known;
        }
        RequestId id = RequestId.broughtOrNew(request.getHeader(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }
}
