package dev.jobtracker.platform.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/**
 * Reads a record from the parameters of an address, where they are plainly right. All else, and the words for what is
 * wrong with it, is left to Spring's own way, which reads the annotations of the record's constructor anew for every
 * component of every request: longer work than that of many an answer.
 */
final class RecordParameters implements HandlerMethodArgumentResolver {

    private final HandlerMethodArgumentResolver usual = new ServletModelAttributeMethodProcessor(true);
    private final Map<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();
    private final ConversionService conversion;

    RecordParameters(ConversionService conversion) {
        this.conversion = conversion;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(ParameterObject.class)
                && parameter.getParameterType().isRecord();
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        RecordShape shape = shapes.computeIfAbsent(parameter.getParameterType(), RecordShape::of);
        if (shape.fits(request.getParameterMap())) {
            try {
                return shape.read(request.getParameterMap(), conversion);
            } catch (ConversionException said) {
                return usual.resolveArgument(parameter, container, request, binders);
            }
        }
        return usual.resolveArgument(parameter, container, request, binders);
    }
}
