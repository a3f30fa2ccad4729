package dev.jobtracker.platform.web.tomcat;

import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.platform.web.ProblemWriter;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers with a problem document wherever Tomcat would answer with a page of HTML: for what a filter refused or threw,
 * and for requests so malformed that they reach no filter.
 */
final class ProblemReport extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemReport.class);

    private final Hygiene hygiene;
    private final Consumer<Throwable> failures;

    /** @param failures told of what no code of ours had caught */
    ProblemReport(Hygiene hygiene, Consumer<Throwable> failures) {
        this.hygiene = hygiene;
        this.failures = failures;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        boolean answered = response.getStatus() < 400 || response.getContentWritten() > 0;
        if (answered || !response.setErrorReported() || !canStillWrite(response)) {
            return;
        }
        try {
            response.setHeader(Entrance.HEADER, Entrance.idOf(request).value());
            hygiene.write(request, response);
            write(request, response, failure);
            response.finishResponse();
        } catch (IOException | IllegalStateException unsent) {
            LOG.debug("could not send a problem document", unsent);
        }
    }

    private static boolean canStillWrite(Response response) {
        AtomicBoolean possible = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, possible);
        return possible.get();
    }

    private void write(Request request, Response response, @Nullable Throwable failure) throws IOException {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refusal) {
                ProblemWriter.write(request, response, refusal);
                return;
            }
        }
        if (failure != null && response.getStatus() >= 500) {
            failures.accept(failure);
        }
        ProblemWriter.write(request, response, response.getStatus());
    }
}
