package dev.jobtracker.platform.web.app;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * The app finds its own way: an address that a browser asks for as a page, and that is no file, is answered with the
 * app's one page.
 */
final class AppPages extends PathResourceResolver {

    private static final String PAGE = "index.html";
    private static final Pattern NOT_THE_APPS =
            Pattern.compile("(?:api|docs|logos|assets|healthz|readyz|metrics)(?:/.*)?");
    private static final Resource NOT_BUILT = new ClassPathResource("pages/not-built.html");

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource file = super.resolveResourceInternal(request, path, locations, chain);
        if (file != null || request == null || !isPage(request, path)) {
            return file;
        }
        Resource page = super.resolveResourceInternal(request, PAGE, locations, chain);
        return page == null ? NOT_BUILT : page;
    }

    private static boolean isPage(HttpServletRequest request, String path) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        boolean asked = path.equals(PAGE) || (accepted != null && accepted.contains("text/html"));
        return asked && !NOT_THE_APPS.matcher(path).matches();
    }
}
