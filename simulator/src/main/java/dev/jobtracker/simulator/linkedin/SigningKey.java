package dev.jobtracker.simulator.linkedin;

import dev.jobtracker.simulator.wire.Json;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The key that signs id tokens: RS256, made at first use and new at every start. */
final class SigningKey {

    private static final String ID = "simulated-1";
    private static final int BITS = 2048;

    private @Nullable KeyPair pair;

    private synchronized KeyPair pair() {
        if (pair == null) {
            pair = generate();
        }
        return pair;
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    /** The public half as a JSON Web Key Set. */
    ObjectNode published() {
        RSAPublicKey key = (RSAPublicKey) pair().getPublic();
        ObjectNode set = Json.object();
        set.putArray("keys")
                .addObject()
                .put("kty", "RSA")
                .put("e", number(key.getPublicExponent()))
                .put("use", "sig")
                .put("kid", ID)
                .put("alg", "RS256")
                .put("n", number(key.getModulus()));
        return set;
    }

    /** A signed token with these claims. */
    String sign(ObjectNode claims) {
        ObjectNode header = Json.object()
                .put("zip", "NONE")
                .put("kid", ID)
                .put("typ", "JWT")
                .put("alg", "RS256");
        String content = base64(Json.bytes(header)) + "." + base64(Json.bytes(claims));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair().getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        boolean signByte = bytes[0] == 0 && bytes.length > 1;
        return base64(signByte ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
