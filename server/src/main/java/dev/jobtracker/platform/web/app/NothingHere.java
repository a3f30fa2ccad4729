package dev.jobtracker.platform.web.app;

import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.platform.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.HttpRequestHandler;

/** Answers below {@code /api} where no controller does, so that the app's files are never looked through for it. */
final class NothingHere implements HttpRequestHandler {

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemWriter.write(
                request, response, ProblemException.notFound("not_found", "There is nothing at this address."));
    }
}
