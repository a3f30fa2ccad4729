package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.world.Advert;

/**
 * An advertisement that was found.
 *
 * @param advert what was found
 * @param relevance 0 to 1
 */
record Hit(Advert advert, double relevance) {}
