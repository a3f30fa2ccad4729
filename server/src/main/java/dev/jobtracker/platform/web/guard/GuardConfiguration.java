package dev.jobtracker.platform.web.guard;

import dev.jobtracker.platform.web.UploadLimit;
import dev.jobtracker.platform.web.WebSettings;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.CorsFilter;

@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    /** Before Spring Security's filters, which are at -100: a browser's preflight brings no token. */
    private static final int CORS = -210;

    private static final int BODY = -200;

    @Bean
    FilterRegistrationBean<CorsFilter> crossOriginCalls(WebSettings settings) {
        FilterRegistrationBean<CorsFilter> filter =
                new FilterRegistrationBean<>(new CorsFilter(new AllowedOrigins(settings.allowedOrigins())));
        filter.setOrder(CORS);
        return filter;
    }

    @Bean
    GuardedUploads multipartResolver(List<UploadLimit> limits) {
        return new GuardedUploads(limits);
    }

    @Bean
    FilterRegistrationBean<BodyGuard> bodyGuard(WebSettings settings) {
        FilterRegistrationBean<BodyGuard> filter = new FilterRegistrationBean<>(new BodyGuard(settings.maxBody()));
        filter.setOrder(BODY);
        return filter;
    }
}
