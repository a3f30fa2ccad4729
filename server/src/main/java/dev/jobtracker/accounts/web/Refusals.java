package dev.jobtracker.accounts.web;

import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.platform.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Says in a problem document that somebody must sign in first, or may not. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        boolean tried = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, tried ? "Bearer error=\"invalid_token\"" : "Bearer");
        ProblemWriter.write(request, response, notSignedIn());
    }

    static ProblemException notSignedIn() {
        return new ProblemException(HttpStatus.UNAUTHORIZED, "not_signed_in", "Sign in first.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/v1/owner/")) {
            ProblemWriter.write(request, response, ownerOnly());
        } else {
            ProblemWriter.write(request, response, HttpStatus.FORBIDDEN.value());
        }
    }

    private static ProblemException ownerOnly() {
        return new ProblemException(
                HttpStatus.FORBIDDEN, "owner_only", "Only the owner of this installation may do this.");
    }

    static ProblemException codeInvalid() {
        return new ProblemException(
                HttpStatus.UNAUTHORIZED, "code_invalid", "The sign-in took too long, or was finished before.");
    }
}
