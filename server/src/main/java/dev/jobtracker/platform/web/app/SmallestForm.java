package dev.jobtracker.platform.web.app;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Finds the form of a file that was compressed beforehand; Brotli's first, whatever order a browser names them in. */
final class SmallestForm extends EncodedResourceResolver {

    private static final Pattern TAKES_BROTLI = Pattern.compile("(?:^|,)\\s*br\\s*(?:,|$)");

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        String accepted = request == null ? null : request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean brotli = accepted != null && TAKES_BROTLI.matcher(accepted).find();
        return super.resolveResourceInternal(
                brotli && request != null ? new BrotliFirst(request) : request, path, locations, chain);
    }

    private static final class BrotliFirst extends HttpServletRequestWrapper {

        BrotliFirst(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            return HttpHeaders.ACCEPT_ENCODING.equalsIgnoreCase(name) ? "br, gzip" : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return HttpHeaders.ACCEPT_ENCODING.equalsIgnoreCase(name)
                    ? Collections.enumeration(List.of("br, gzip"))
                    : super.getHeaders(name);
        }
    }
}
