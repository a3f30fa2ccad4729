package dev.jobtracker.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;
import org.springframework.web.util.UriComponentsBuilder;

class RecordParametersTests {

    private final DefaultFormattingConversionService conversion = new DefaultFormattingConversionService();
    private final HandlerMethodArgumentResolver usual = new ServletModelAttributeMethodProcessor(true);

    enum Colour {
        RED,
        DARK_BLUE
    }

    record Asked(
            @Nullable String text,
            @Nullable List<String> place,
            @BindParam("the_colour") @Nullable List<Colour> colour,
            @Nullable Colour one,
            @BindParam("at_least") @Nullable Long atLeast,
            @Nullable Boolean shown,
            @Nullable Integer page) {}

    @SuppressWarnings("unused")
    private static void asks(@ParameterObject Asked asked, Asked undescribed, @ParameterObject String text) {}

    @BeforeEach
    void readConstants() {
        new EnumParameters().addFormatters(conversion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text=Java",
                "text=",
                "text=a,b",
                "text=a&text=b",
                "place=Lund",
                "place=Lund,Malm%C3%B6",
                "place=Lund&place=Malm%C3%B6,Ystad",
                "place=",
                "place[0]=Lund&place[1]=Ystad",
                "the_colour=red,dark_blue",
                "the_colour=green",
                "colour=red",
                "one=%20Red%20",
                "one=green",
                "one=",
                "at_least=12",
                "at_least=12.5",
                "at_least=99999999999999999999",
                "at_least=",
                "shown=true",
                "shown=maybe",
                "shown=",
                "page=7&min_score=3&_page=1&unknown.name=x",
                "page=x&one=green&shown=maybe"
            })
    void readsWhatSpringReadsAndRefusesWhatItRefuses(String query) {
        @Nullable Object expected = outcome(usual, query);

        assertThat(outcome(new RecordParameters(conversion), query))
                .as("%s", expected)
                .isEqualTo(expected);
    }

    @Test
    void takesRecordsThatAreDescribedOneByOne() throws Exception {
        RecordParameters reader = new RecordParameters(conversion);

        assertThat(reader.supportsParameter(parameter(0))).isTrue();
        assertThat(reader.supportsParameter(parameter(1))).isFalse();
        assertThat(reader.supportsParameter(parameter(2))).isFalse();
    }

    /** A header is no parameter, though Spring takes one of the same name for it. */
    @Test
    void readsNoHeader() throws Exception {
        MockHttpServletRequest request = request("");
        request.addHeader("text", "Java");

        @Nullable Object read = resolve(new RecordParameters(conversion), new ServletWebRequest(request));

        assertThat(read).isEqualTo(new Asked(null, null, null, null, null, null, null));
    }

    private @Nullable Object outcome(HandlerMethodArgumentResolver resolver, String query) {
        @Nullable Object[] read = new @Nullable Object[1];
        Throwable refused = catchThrowable(() -> read[0] = resolve(resolver, new ServletWebRequest(request(query))));
        return refused == null ? read[0] : refused.getMessage();
    }

    private @Nullable Object resolve(HandlerMethodArgumentResolver resolver, NativeWebRequest request)
            throws Exception {
        ConfigurableWebBindingInitializer initializer = new ConfigurableWebBindingInitializer();
        initializer.setConversionService(conversion);
        WebDataBinderFactory binders = new ServletRequestDataBinderFactory(List.of(), initializer);
        return resolver.resolveArgument(parameter(0), new ModelAndViewContainer(), request, binders);
    }

    private static MethodParameter parameter(int index) throws NoSuchMethodException {
        MethodParameter parameter = new MethodParameter(
                RecordParametersTests.class.getDeclaredMethod("asks", Asked.class, Asked.class, String.class), index);
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return parameter;
    }

    private static MockHttpServletRequest request(String query) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/search");
        UriComponentsBuilder.fromUriString("/search?" + query)
                .build(true)
                .getQueryParams()
                .forEach((name, values) -> values.forEach(value -> request.addParameter(
                        name, value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8))));
        return request;
    }
}
