package dev.jobtracker.platform.web.tomcat;

import dev.jobtracker.platform.failures.Failures;
import dev.jobtracker.platform.web.WebSettings;
import java.util.function.Consumer;
import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.ResourceLoader;

@Configuration(proxyBeanMethods = false)
class FrontDoor {

    /** Before Spring Boot's own, so that these valves are the outermost. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> entrance() {
        return new Fitting(
                Ordered.HIGHEST_PRECEDENCE, factory -> factory.addEngineValves(new Entrance(), new RequestLog()));
    }

    /**
     * After Spring Boot's own, so that a trusted proxy's word on TLS is known by then, and so that our report of an
     * error is the innermost.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> hygieneAndProblemReports(
            WebSettings settings, ResourceLoader files, ObjectProvider<Failures> failures) {
        Hygiene hygiene = new Hygiene(
                PageScripts.of(files.getResource(settings.app() + "index.html")),
                !settings.allowedOrigins().isEmpty());
        Consumer<Throwable> tell = failure -> failures.getObject().record(failure, "before any route");
        return new Fitting(Ordered.LOWEST_PRECEDENCE, factory -> {
            factory.addEngineValves(hygiene);
            factory.addContextCustomizers(context -> reportProblems(context, new ProblemReport(hygiene, tell)));
        });
    }

    private static void reportProblems(Context context, ProblemReport report) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(report);
        }
    }

    /** The order of customizers is told by themselves, not by the methods that make them. */
    private record Fitting(int order, Consumer<TomcatServletWebServerFactory> fit)
            implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

        @Override
        public int getOrder() {
            return order;
        }

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            fit.accept(factory);
        }
    }
}
