package dev.jobtracker.platform.database;

import dev.jobtracker.platform.files.DataDirectory;
import io.micrometer.core.instrument.binder.MeterBinder;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    ConnectionPools connectionPools(DatabaseSettings settings, DataDirectory directory) {
        ConnectionPools pools = ConnectionPools.open(settings, directory);
        Flyway.configure()
                .dataSource(pools.writer())
                .locations(settings.kind().migrations())
                // each module numbers its own within its range, so a new one may stand before what a database has
                .outOfOrder(true)
                // all or none: a start that is broken off changes nothing, and the disk is waited for once
                .group(true)
                .load()
                .migrate();
        return pools;
    }

    @Bean
    MeterBinder connectionPoolMeters(ConnectionPools pools) {
        return pools::measureWith;
    }

    /** Takes part in the transaction in progress, for libraries that want a DataSource. */
    @Bean
    DataSource dataSource(ConnectionPools pools) {
        return new TransactionAwareDataSourceProxy(pools.writer());
    }

    @Bean
    JdbcTransactionManager transactionManager(ConnectionPools pools) {
        return new JdbcTransactionManager(pools.writer());
    }

    @Bean
    Database database(
            DatabaseSettings settings, ConnectionPools pools, DataSource dataSource, JdbcTransactionManager manager) {
        return new Database(
                settings.kind(),
                context(settings.kind(), pools.reader()),
                context(settings.kind(), dataSource),
                new TransactionTemplate(manager));
    }

    private static DSLContext context(DatabaseKind kind, DataSource source) {
        return DSL.using(new DefaultConfiguration()
                .set(kind.dialect())
                .set(new DataSourceConnectionProvider(source))
                .set(new Settings().withRenderSchema(false)));
    }
}
