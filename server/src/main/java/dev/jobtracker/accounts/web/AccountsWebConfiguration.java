package dev.jobtracker.accounts.web;

import dev.jobtracker.accounts.AccountSettings;
import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.accounts.linkedin.LinkedInSettings;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AccountSettings.class, LinkedInSettings.class})
class AccountsWebConfiguration implements WebMvcConfigurer {

    AccountsWebConfiguration() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(SignedIn.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SignedInResolver());
    }
}
