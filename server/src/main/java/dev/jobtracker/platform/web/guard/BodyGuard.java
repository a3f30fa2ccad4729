package dev.jobtracker.platform.web.guard;

import dev.jobtracker.platform.web.ProblemWriter;
import dev.jobtracker.platform.web.RefusedBodyException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes no body that is larger than it may be, told or not. Uploads in parts have limits of their own. */
final class BodyGuard extends OncePerRequestFilter {

    private final long limit;

    BodyGuard(DataSize limit) {
        this.limit = limit.toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            ProblemWriter.write(
                    request, response, RefusedBodyException.tooLarge().refusal());
        } else {
            chain.doFilter(new GuardedRequest(request, limit), response);
        }
    }
}
