package dev.jobtracker.platform.web.app;

import dev.jobtracker.platform.web.WebSettings;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.web.server.MimeMappings;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** The files under {@code /assets} are named by their content and stay for good; all others are asked for again. */
@Configuration(proxyBeanMethods = false)
class AppConfiguration implements WebMvcConfigurer {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final String location;

    AppConfiguration(WebSettings settings) {
        location = settings.app();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, "/assets/**", location + "assets/", FOR_GOOD, new PathResourceResolver());
        serve(registry, "/**", location, CacheControl.noCache(), new AppPages());
    }

    private static void serve(
            ResourceHandlerRegistry registry,
            String path,
            String location,
            CacheControl cacheControl,
            PathResourceResolver files) {
        registry.addResourceHandler(path)
                .addResourceLocations(location)
                .setCacheControl(cacheControl)
                .setUseLastModified(false)
                .setEtagGenerator(new ContentTag())
                .setOptimizeLocations(false)
                .resourceChain(false)
                .addResolver(new SmallestForm())
                .addResolver(files);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    /** The server's own list of file endings does not have this one. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> manifestType() {
        MimeMappings types = new MimeMappings();
        types.add("webmanifest", "application/manifest+json");
        return server -> server.addMimeMappings(types);
    }

    /** After the controllers' mapping, before the files'. */
    @Bean
    SimpleUrlHandlerMapping nothingElseBelowTheApi() {
        return new SimpleUrlHandlerMapping(Map.of("/api/**", new NothingHere()), 10);
    }
}
