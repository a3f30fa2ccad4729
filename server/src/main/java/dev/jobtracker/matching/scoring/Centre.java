package dev.jobtracker.matching.scoring;

import java.util.List;

/**
 * Where a model's vectors lie on average. Some texts are near to everything, the long ones most of all; by how near
 * each of two is to the middle of all others is taken off their cosine (Conneau and others, 2018).
 *
 * @param people the mean of the vectors of the people that the model was asked about
 * @param postings the same of the postings
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and big: a list would be ten times the size
public record Centre(float[] people, float[] postings) {

    static Centre of(List<float[]> people, List<float[]> postings) {
        return new Centre(mean(people), mean(postings));
    }

    private static float[] mean(List<float[]> vectors) {
        float[] mean = new float[vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int index = 0; index < mean.length; index++) {
                mean[index] += vector[index] / vectors.size();
            }
        }
        return mean;
    }

    /** The cosine of two vectors without what each has in common with all others. */
    double likeness(float[] person, float[] posting) {
        return Cosine.of(person, posting) - (Cosine.of(person, postings) + Cosine.of(people, posting)) / 2;
    }
}
