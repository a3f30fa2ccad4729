package dev.jobtracker.platform.settings;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** Takes a web address only whole: almost any word is an address in itself. */
final class WholeAddresses extends AbstractBindHandler {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Has schemes of its own, which it checks itself. */
    private static final ConfigurationPropertyName REDIS = ConfigurationPropertyName.of("jobtracker.redis.url");

    @Override
    public Object onSuccess(ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
        if (result instanceof URI address && !name.equals(REDIS) && !isWhole(address)) {
            throw new IllegalArgumentException();
        }
        return result;
    }

    private static boolean isWhole(URI address) {
        return address.getHost() != null
                && SCHEMES.contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT));
    }
}
