package dev.jobtracker.discovery.web;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.RemoteKind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/**
 * Reads a search's parameters where they are plainly right. All else, and the words for what is wrong with it, is left
 * to Spring's own way, which makes several times the garbage of the search itself.
 */
final class ExternalParametersReader implements HandlerMethodArgumentResolver {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Set<String> NAMES =
            Set.of("query", "location", "remote", "employment_type", "posted_after", "page", "limit", "sources");

    private final HandlerMethodArgumentResolver usual = new ServletModelAttributeMethodProcessor(true);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ExternalParameters.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        ExternalParameters plain = plain(request);
        return plain == null ? usual.resolveArgument(parameter, container, request, binders) : plain;
    }

    private static @Nullable ExternalParameters plain(NativeWebRequest request) {
        if (!isPlain(request)) {
            return null;
        }
        try {
            String remote = request.getParameter("remote");
            String type = request.getParameter("employment_type");
            return new ExternalParameters(
                    request.getParameter("query"),
                    request.getParameter("location"),
                    remote == null ? null : RemoteKind.valueOf(constant(remote)),
                    type == null ? null : EmploymentType.valueOf(constant(type)),
                    request.getParameter("posted_after"),
                    number(request.getParameter("page")),
                    number(request.getParameter("limit")));
        } catch (IllegalArgumentException noSuchConstant) {
            return null;
        }
    }

    /** Whether every parameter is one that is known and, but for the sources, is given once; both numbers are some. */
    private static boolean isPlain(NativeWebRequest request) {
        return request.getParameterMap().entrySet().stream()
                        .allMatch(entry -> NAMES.contains(entry.getKey())
                                && (entry.getValue().length == 1
                                        || entry.getKey().equals("sources")))
                && isNumber(request.getParameter("page"))
                && isNumber(request.getParameter("limit"));
    }

    private static boolean isNumber(@Nullable String text) {
        return text == null || NUMBER.matcher(text).matches();
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    private static String constant(String word) {
        return word.strip().toUpperCase(Locale.ROOT);
    }
}
