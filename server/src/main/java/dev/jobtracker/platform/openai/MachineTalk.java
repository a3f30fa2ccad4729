package dev.jobtracker.platform.openai;

import java.util.regex.Pattern;

/** Knows words in a document that are meant for a machine that reads it and not for people. */
public final class MachineTalk {

    private static final Pattern WORDS = Pattern.compile(
            "(?iu)\\b(?:ignore|disregard|forget|override|bortse från|ignorera|glöm)\\b.{0,60}\\b(?:instruction|instruktion|previous|prior|above|prompt|rules|ovan|tidigare|regler)"
                    + "|\\bsystem ?prompt\\b|\\bsystem message\\b|\\bas an ai\\b|\\b(?:large )?language model\\b|\\bspråkmodell"
                    + "|\\byou are (?:now )?an? (?:ai|assistant|helpful)\\b|\\bdu är en (?:ai|assistent)\\b"
                    + "|\\b(?:answer|respond|reply|output|svara) (?:only )?(?:with|in|med) (?:json|the)\\b|<\\|?(?:im_start|system|assistant)");

    private MachineTalk() {}

    public static boolean isIn(String text) {
        return WORDS.matcher(text).find();
    }
}
