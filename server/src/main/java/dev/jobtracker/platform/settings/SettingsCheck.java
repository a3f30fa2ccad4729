package dev.jobtracker.platform.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Reads every setting once, before anything is started with them, so that a wrong one is the first and only thing that
 * a person sees.
 */
final class SettingsCheck implements EnvironmentPostProcessor, Ordered {

    /** After the files were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        KnownSettings known = KnownSettings.read();
        new UnknownSettings(known).sentence(environment).ifPresent(sentence -> {
            throw new WrongSettingException(sentence);
        });
        EmptyVariables.forget(environment);
        Binder binder = Binder.get(environment);
        try {
            known.holders().stream()
                    .filter(holder -> isSet(prefix(holder), environment))
                    .forEach(holder -> binder.bindOrCreate(prefix(holder), Bindable.of(holder), new WholeAddresses()));
            binder.bind("server.port", Integer.class).ifBound(SettingsCheck::checkPort);
            binder.bind("jobtracker.data-dir", Path.class).ifBound(SettingsCheck::checkDirectory);
        } catch (BindException malformed) {
            throw new WrongSettingException(new MalformedSetting(known, environment).sentence(malformed));
        }
    }

    private static void checkPort(int port) {
        if (port < 0 || port > 65_535) {
            throw new WrongSettingException("SERVER_PORT must be from 0 to 65535.");
        }
    }

    /** Makes it, since nothing else tells for certain whether that can be done. */
    private static void checkDirectory(Path directory) {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new WrongSettingException("JOBTRACKER_DATA_DIR=" + directory + " is not a directory.");
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException impossible) {
            throw new WrongSettingException("JOBTRACKER_DATA_DIR=" + directory + " cannot be made.");
        }
        if (!Files.isWritable(directory)) {
            throw new WrongSettingException("JOBTRACKER_DATA_DIR=" + directory + " cannot be written to.");
        }
    }

    /** What nobody set has its defaults, which need no reading. */
    private static boolean isSet(String prefix, ConfigurableEnvironment environment) {
        ConfigurationPropertyName name = ConfigurationPropertyName.of(prefix);
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (source.containsDescendantOf(name) != ConfigurationPropertyState.ABSENT) {
                return true;
            }
        }
        return false;
    }

    private static String prefix(Class<?> holder) {
        return Objects.requireNonNull(holder.getAnnotation(ConfigurationProperties.class))
                .value();
    }
}
