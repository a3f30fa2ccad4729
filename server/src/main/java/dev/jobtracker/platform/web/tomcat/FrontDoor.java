package dev.jobtracker.platform.web.tomcat;

import dev.jobtracker.platform.failures.Failures;
import dev.jobtracker.platform.web.WebSettings;
import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class FrontDoor {

    /** Before Spring Boot's own, so that this valve is the outermost. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> entrance() {
        return factory -> factory.addEngineValves(new Entrance());
    }

    /**
     * After Spring Boot's own, so that a trusted proxy's word on TLS is known by then, and so that our report of an
     * error is the innermost.
     */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> hygieneAndProblemReports(
            WebSettings settings, ObjectProvider<Failures> failures) {
        Hygiene hygiene = new Hygiene(!settings.allowedOrigins().isEmpty());
        return factory -> {
            factory.addEngineValves(hygiene);
            factory.addContextCustomizers(context -> reportProblems(
                    context,
                    new ProblemReport(hygiene, failure -> failures.getObject().record(failure, "before any route"))));
        };
    }

    private static void reportProblems(Context context, ProblemReport report) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(report);
        }
    }
}
