package dev.jobtracker.platform.cache;

import dev.jobtracker.platform.redis.Redis;
import dev.jobtracker.platform.redis.RedisSettings;

class InProcessCacheTests extends CacheContract {

    @Override
    Redis redis() {
        return Redis.open(new RedisSettings(null));
    }
}
